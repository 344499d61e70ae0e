import { encodeTable, type Table } from '@kvadrant/core/interchange'
import { changedCells } from './changedCells'
import { fill, type RecipeTexts } from './texts'

/** Props of {@link SaveFile}. */
export interface SaveFileProps {
  readonly texts: RecipeTexts
  readonly name: string
  readonly before: Table
  readonly after: Table
}

/** Which cells differ from the file that was opened, and the file with them in it. */
export function SaveFile({ texts, name, before, after }: SaveFileProps) {
  const cells = changedCells(before, after)
  const fileName = name.includes('.') ? name : `${name}.csv`

  const save = () => {
    const { bytes } = encodeTable(after)
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(address))
  }

  return (
    <div data-recipe-save="">
      <p role="status">
        {cells.length === 0 ? texts.unchanged : fill(texts.changed, { count: cells.length })}
      </p>
      {cells.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.row}</th>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ row, column, before: old, after: now }) => (
              <tr key={`${String(row)} ${column}`} data-recipe-changed="">
                <td>{row}</td>
                <td>{column}</td>
                <td>{old}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type="button" data-recipe-primary="" onClick={save}>
        {fill(texts.download, { name: fileName })}
      </button>
      <p data-recipe-hint="">{texts.saveHint}</p>
    </div>
  )
}
