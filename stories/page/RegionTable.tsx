import type { FigureDefinition } from '@kvadrant/core'

/** What a figure's regions are called and mean, in both languages. */
export function RegionTable({ definition }: { readonly definition: FigureDefinition }) {
  const { sv, en } = definition.texts
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Svenska</th>
          <th scope="col">English</th>
        </tr>
      </thead>
      <tbody>
        {definition.regions.map(({ id }) => {
          const key = `${definition.id}.region.${id}`
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
