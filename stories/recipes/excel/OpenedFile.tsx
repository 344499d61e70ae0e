import { type Change, type Domain } from '@kvadrant/core'
import {
  guessDomain,
  guessMapping,
  type ImportedRow,
  rowsFromTable,
  type Table,
  writeChanges,
} from '@kvadrant/core/interchange'
import { ComplexityQuadrant } from '@kvadrant/react'
import { useMemo, useState } from 'react'
import type { Language } from '../../page/language'
import { FileFacts } from './FileFacts'
import { AXES, type Axis, MappingTable, type Scales } from './MappingTable'
import { ProblemList } from './ProblemList'
import { SaveFile } from './SaveFile'
import type { RecipeTexts } from './texts'
import type { Opened } from './useReading'

/** Props of {@link OpenedFile}. */
export interface OpenedFileProps {
  readonly texts: RecipeTexts
  readonly language: Language
  readonly opened: Opened
}

/**
 * A file at work: what it held, what its columns mean, the figure over its rows, and the file
 * again. The table itself is the one state: rows are read from it, moves are written into it.
 */
export function OpenedFile({ texts, language, opened }: OpenedFileProps) {
  const [table, setTable] = useState(opened.table)
  const [mapping, setMapping] = useState(() => guessMapping(opened.table))
  const { rows, diagnostics } = useMemo(() => rowsFromTable(table, mapping), [table, mapping])
  const [scales, setScales] = useState<Scales>(() => guessScales(opened.table, rows))
  // The quadrant needs two columns of numbers: what is wrong in the others is of no concern here.
  const concerns = new Set<string | undefined>([...AXES, ...AXES.map((axis) => mapping[axis])])
  const problems = [
    ...opened.diagnostics,
    ...diagnostics.filter(({ field }) => field === undefined || concerns.has(field)),
  ]

  const onCommit = (change: Change<ImportedRow>) => {
    const { id, row, changes } = change
    const values = Object.fromEntries(
      Object.entries(changes).flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
    )
    const written = writeChanges(table, mapping, [{ id, row, changes: values }])
    if (written.diagnostics.length > 0) throw new Error(written.diagnostics[0]?.code)
    setTable(written.table)
  }

  return (
    <>
      <section>
        <h2>{texts.found}</h2>
        <FileFacts texts={texts} table={opened.table} />
      </section>
      <section>
        <h2>{texts.mapping}</h2>
        <p data-recipe-hint="">{texts.mappingHint}</p>
        <MappingTable
          texts={texts}
          table={table}
          mapping={mapping}
          scales={scales}
          onMapping={setMapping}
          onScales={setScales}
        />
      </section>
      <section>
        <h2>{texts.problems}</h2>
        <ProblemList texts={texts} language={language} problems={problems} />
      </section>
      <section data-recipe-figure="">
        <h2>{texts.figure}</h2>
        <ComplexityQuadrant data={rows} domain={scales} locale={language} onCommit={onCommit} />
        <p data-recipe-hint="">{texts.illustrative}</p>
      </section>
      <section>
        <h2>{texts.save}</h2>
        <SaveFile texts={texts} name={opened.name} before={opened.table} after={table} />
      </section>
    </>
  )
}

const UNIT: Domain = [0, 1]

function guessScales(table: Table, rows: readonly ImportedRow[]): Scales {
  const scaleOf = (field: Axis) =>
    table.rows.length === 0
      ? UNIT
      : (guessDomain(
          rows.map((row) => row[field]),
          field,
        ) ?? UNIT)
  return {
    organisationalComplexity: scaleOf('organisationalComplexity'),
    innovationComplexity: scaleOf('innovationComplexity'),
  }
}
