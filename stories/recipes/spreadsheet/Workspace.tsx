import type { Diagnostic, Texts } from '@kvadrant/core'
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
import { Columns } from './parts/Columns'
import { FileHead } from './parts/FileHead'
import { Problems } from './parts/Problems'
import { SaveBar } from './parts/SaveBar'
import { Scales } from './parts/Scales'
import { Settings } from './parts/Settings'
import { type CellMove, movesAfter, rowsWith, tableWith } from './state/cellMoves'
import { problemsOf } from './state/problems'
import { useImportedRows } from './state/useImportedRows'
import type { OpenedFile } from './state/useOpenFile'
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
            figureTexts={figureTexts}
            table={table}
            guess={guess}
            mapping={mapping}
            onChange={setMapping}
          />
          <Scales
            texts={texts}
            figureTexts={figureTexts}
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
