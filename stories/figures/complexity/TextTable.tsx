import { complexity } from '@kvadrant/core'

const KEYS = Object.keys(complexity.texts.sv).filter((key) => key in complexity.texts.en)

/** The figure's own texts in the two languages that ship, by the key that `messages` takes. */
export function TextTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Svenska</th>
          <th scope="col">English</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map((key) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td lang="sv">{complexity.texts.sv[key]}</td>
            <td lang="en">{complexity.texts.en[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
