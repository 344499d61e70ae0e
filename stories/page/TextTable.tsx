import type { FigureDefinition } from '@kvadrant/core'

/** A figure's own texts in the two languages that ship, by the key that `messages` takes. */
export function TextTable({ definition }: { readonly definition: FigureDefinition }) {
  const { sv, en } = definition.texts
  const keys = Object.keys(sv).filter((key) => Object.hasOwn(en, key))
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
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td lang="sv">{sv[key]}</td>
            <td lang="en">{en[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
