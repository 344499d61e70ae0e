import type { Domain } from '@kvadrant/core'
import { type ColumnMapping, mapColumn, type Table } from '@kvadrant/core/interchange'
import { useId } from 'react'
import { ScaleFields } from './ScaleFields'
import type { RecipeTexts } from './texts'

/** The fields that the complexity quadrant reads. */
const FIELDS = ['label', 'id', 'group', 'organisationalComplexity', 'innovationComplexity'] as const

/** Those of them that have a scale. */
export const AXES = ['organisationalComplexity', 'innovationComplexity'] as const

/** A field that has a scale. */
export type Axis = (typeof AXES)[number]

/** The scale of each axis. */
export type Scales = Readonly<Record<Axis, Domain>>

/** Props of {@link MappingTable}. */
export interface MappingTableProps {
  readonly texts: RecipeTexts
  readonly table: Table
  readonly mapping: ColumnMapping
  readonly scales: Scales
  readonly onMapping: (mapping: ColumnMapping) => void
  readonly onScales: (scales: Scales) => void
}

/** Which column holds what, guessed, and the scale of each axis; all of it correctable. */
export function MappingTable({
  texts,
  table,
  mapping,
  scales,
  onMapping,
  onScales,
}: MappingTableProps) {
  const id = useId()
  return (
    <table data-recipe-mapping="">
      <thead>
        <tr>
          <th scope="col">{texts.mapping}</th>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.scale}</th>
        </tr>
      </thead>
      <tbody>
        {FIELDS.map((field) => {
          const axis = AXES.find((one) => one === field)
          return (
            <tr key={field}>
              <th scope="row">
                <label htmlFor={`${id}-${field}`}>{texts.fields[field]}</label>
              </th>
              <td>
                <select
                  id={`${id}-${field}`}
                  value={mapping[field] ?? ''}
                  onChange={(event) =>
                    onMapping(mapColumn(mapping, field, event.currentTarget.value || null))
                  }
                >
                  <option value="">{texts.noColumn}</option>
                  {table.headers.map((header) => (
                    <option key={header} value={header}>
                      {header}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                {axis && (
                  <ScaleFields
                    texts={texts}
                    name={texts.fields[axis]}
                    scale={scales[axis]}
                    onScale={(scale) => onScales({ ...scales, [axis]: scale })}
                  />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
