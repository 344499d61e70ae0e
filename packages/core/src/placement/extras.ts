import type { ExtraField, Extras } from '../figures/defineFigure'
import { type FieldSource, readField } from '../model/fields'
import { readSetting } from '../model/setting'
import { type Domain, fieldScale, saneDomain } from '../scales/domain'
import { clampUnit } from '../spaces/clampUnit'
import { cleanText } from '../text'
import { readCells } from './cells'

/** Reads what a figure wants to know of its rows beside the axes. What cannot be read is not there. */
export function extrasReader<Row>(
  rows: readonly Row[],
  reads: readonly ExtraField[],
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
  domains: { readonly [field: string]: Domain | undefined } | undefined,
): (index: number) => Extras {
  const columns = reads.map(({ field, kind }) => {
    if (kind === 'word') return { field, at: (index: number) => wordAt(rows[index], field, fields) }
    const { readings } = readCells(rows, field, fields)
    const scale = fieldScale(saneDomain(readSetting(domains, field)).domain)
    return {
      field,
      at: (index: number) => {
        const reading = readings[index]
        if (reading === undefined || !('value' in reading)) return undefined
        return kind === 'unit' ? clampUnit(scale.toUnit(reading.value)) : reading.value
      },
    }
  })
  return (index) =>
    Object.fromEntries(
      columns.flatMap(({ field, at }) => {
        const value = at(index)
        return value === undefined ? [] : [[field, value]]
      }),
    )
}

function wordAt<Row>(
  row: Row | undefined,
  field: string,
  fields: { readonly [name: string]: FieldSource<Row> | undefined } | undefined,
): string | undefined {
  if (row === undefined) return undefined
  const cell = readField(row, field, fields)
  const text = 'value' in cell ? cleanText(cell.value) : ''
  return text === '' ? undefined : text
}
