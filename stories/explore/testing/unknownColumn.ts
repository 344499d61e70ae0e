import { sampleFile } from '../../fixtures/sampleFile'

/** The sample file with another header over a column, so that nobody can guess what is in it. Plain letters alone. */
export function unknownColumn(header: string, other: string): File {
  const text = String.fromCharCode(...sampleFile.bytes)
  if (!text.includes(`;${header};`)) throw new Error(`There is no column "${header}".`)
  const bytes = Uint8Array.from(text.replace(`;${header};`, `;${other};`), (character) =>
    character.charCodeAt(0),
  )
  return new File([bytes], sampleFile.name, { type: 'text/csv' })
}
