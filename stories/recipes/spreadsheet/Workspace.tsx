import type { Diagnostic, FieldName, Texts } from '@kvadrant/core'
import {
  encodeTable,
  type GuessedDomains,
  guessDomains,
  guessMapping,
} from '@kvadrant/core/interchange'
import { ComplexityQuadrant } from '@kvadrant/react'
import { useMemo, useState } from 'react'
import type { Language } from '../../page/language'
import { csvContent, saveFile } from '../../page/saveFile'
import { ChangedCells } from './parts/ChangedCells'
import { Columns } from '../../spreadsheet/Columns'
import { FileHead } from './parts/FileHead'
import { Problems } from '../../spreadsheet/Problems'
import { SaveBar } from './parts/SaveBar'
import { Scales } from '../../spreadsheet/Scales'
import { Settings } from './parts/Settings'
import { type CellMove, movesAfter, rowsWith, tableWith } from './state/cellMoves'
import { problemsOf } from '../../spreadsheet/problems'
import { useImportedRows } from '../../spreadsheet/useImportedRows'
import type { OpenedFile } from '../../spreadsheet/useOpenFile'
import type { ExcelTexts } from './texts/texts'

/** Props of {@link Workspace}. */
export interface WorkspaceProps {
  readonly language: Language
  readonly texts: ExcelTexts
  readonly figureTexts: Texts
  readonly file: OpenedFile
  /** Lets go of the file. */
  readonly onClose: () => void
  /** Hears what is to be said to a screen reader. */
  readonly onSay: (text: string) => void
}

/** The fields that have no name in the figure. */
const OWN = ['label', 'group', 'size', 'id'] as const
const AXES = ['organisationalComplexity', 'innovationComplexity'] as const
/** The fields that the complexity quadrant reads. */
const FIELDS = ['label', ...AXES, 'group', 'size', 'id'] as const

function isOwn(field: FieldName): field is (typeof OWN)[number] {
  return OWN.some((own) => own === field)
}

/** An open file: how it was read, the figure over its rows, and what the moves did to its cells. */
export function Workspace(props: WorkspaceProps) {
  const { language, texts, figureTexts, file, onClose, onSay } = props
  const { name, table, diagnostics: read } = file
  const guess = useMemo(() => guessMapping(table), [table])
  const [mapping, setMapping] = useState(guess)
  const [ownDomains, setOwnDomains] = useState<GuessedDomains>({})
  const [moves, setMoves] = useState<readonly CellMove[]>([])
  const [kept, setKept] = useState(moves)
  const [placed, setPlaced] = useState<readonly Diagnostic[]>([])

  const imported = useImportedRows(table, mapping)
  const rows = useMemo(
    () => rowsWith(imported.rows, table, imported.mapping, moves),
    [imported, table, moves],
  )
  // The scales are those of the file: a move does not change them.
  const domains = { ...useMemo(() => guessDomains(imported.rows), [imported]), ...ownDomains }
  const problems = useMemo(
    () =>
      problemsOf(
        { table, mapping, rows: imported.rows, read, imported: imported.diagnostics, placed },
        figureTexts,
      ),
    [table, mapping, imported, read, placed, figureTexts],
  )
  const saved = useMemo(() => encodeTable(tableWith(table, moves)), [table, moves])

  const unused = table.headers.length - FIELDS.filter((field) => mapping[field]).length
  const nameOf = (field: FieldName) =>
    isOwn(field) ? texts.columns[field] : figureTexts.say(`complexity.axis.${field}`)

  const save = () => {
    saveFile(name, csvContent(saved.bytes))
    setKept(moves)
    onSay(texts.save.done(name, moves.length))
  }

  return (
    <>
      <FileHead
        texts={texts}
        name={name}
        table={table}
        changed={moves.length > 0 && moves !== kept}
        onClose={onClose}
      />
      <div data-excel-work="">
        <Settings texts={texts} problems={problems.length}>
          <Columns
            texts={texts}
            table={table}
            fields={FIELDS}
            needed={AXES}
            nameOf={nameOf}
            guess={guess}
            mapping={mapping}
            onChange={setMapping}
          >
            {unused > 0 && <p data-excel-quiet="">{texts.columns.unused(unused)}</p>}
          </Columns>
          <Scales
            texts={texts}
            figureTexts={figureTexts}
            fields={AXES}
            nameOf={nameOf}
            domains={domains}
            onChange={setOwnDomains}
          />
          <Problems texts={texts} problems={problems} />
        </Settings>
        <div data-excel-results="">
          <section aria-labelledby="excel-move">
            <h2 id="excel-move" data-excel-step="3">
              {texts.steps.move}
            </h2>
            <ComplexityQuadrant
              data={rows}
              domain={domains}
              locale={language}
              headingLevel={3}
              illustrative={file.illustrative}
              onDiagnostics={setPlaced}
              onCommit={(change) => setMoves(movesAfter(moves, table, mapping, change))}
            />
          </section>
          <section aria-labelledby="excel-save">
            <h2 id="excel-save" data-excel-step="4">
              {texts.steps.save}
            </h2>
            {moves.length === 0 && <p>{texts.save.none}</p>}
            {moves.length > 0 && (
              <ChangedCells texts={texts} table={table} rows={imported.rows} moves={moves} />
            )}
          </section>
        </div>
      </div>
      {moves.length > 0 && (
        <SaveBar
          texts={texts}
          figureTexts={figureTexts}
          words={
            moves === kept ? texts.save.done(name, moves.length) : texts.save.count(moves.length)
          }
          notices={saved.notices}
          onSave={save}
        />
      )}
    </>
  )
}
