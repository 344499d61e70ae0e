import { complexity } from '@kvadrant/core'

const { sv, en } = complexity.texts

/** What the regions are called and mean, in both languages. */
export function RegionTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Svenska</th>
          <th scope="col">English</th>
        </tr>
      </thead>
      <tbody>
        {complexity.regions.map(({ id }) => {
          const key = `complexity.region.${id}`
          return (
            <tr key={id}>
              <td lang="sv">
                <strong>{sv[key]}</strong>
                <br />
                {sv[`${key}.reading`]}
              </td>
              <td lang="en">
                <strong>{en[key]}</strong>
                <br />
                {en[`${key}.reading`]}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
