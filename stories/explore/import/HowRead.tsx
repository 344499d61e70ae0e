import type { Diagnostic, FieldName } from '@kvadrant/core'
import { guessMapping, type PortfolioState, recordsOf } from '@kvadrant/core/interchange'
import { useMemo } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'
import { Columns } from '../../spreadsheet/Columns'
import { FileFacts } from '../../spreadsheet/FileFacts'
import { Problems } from '../../spreadsheet/Problems'
import { problemsOf } from '../../spreadsheet/problems'
import { Scales } from '../../spreadsheet/Scales'
import { sheetTexts } from '../../spreadsheet/texts/texts'
import { exploreTexts } from '../texts/texts'
import { definedOnly } from '../work/definedOnly'
import type { SourceFile } from '../work/origins'
import type { ExploreActions } from '../work/useExplore'
import { fieldName, FIRST_FIELDS, MORE_FIELDS } from './fieldGroups'

/** Props of {@link HowRead}. */
export interface HowReadProps {
  readonly language: Language
  readonly state: PortfolioState
  readonly file: SourceFile | undefined
  readonly placed: readonly Diagnostic[]
  readonly actions: Pick<ExploreActions, 'remap' | 'set'>
}

const NO_FIELDS: readonly FieldName[] = []

/** How the file was read, folded away: its columns, its scales, and what could not be used. */
export function HowRead({ language, state, file, placed, actions }: HowReadProps) {
  const texts = exploreTexts[language]
  const files = sheetTexts[language]
  const words = useMemo(() => figureTexts(language), [language])
  const guess = useMemo(() => file && guessMapping(file.table), [file])
  const rows = useMemo(() => recordsOf(state), [state])
  const problems = useMemo(() => {
    if (!file) return []
    const { table, mapping, diagnostics: read } = file
    // What is merely missing is told below each figure.
    const faults = placed.filter(({ code }) => code !== 'value-missing')
    return problemsOf({ table, mapping, rows, read, imported: [], placed: faults }, words)
  }, [file, placed, rows, words])
  const nameOf = (field: FieldName) => fieldName(field, language)
  const { domain = {} } = state
  const scaled = [...FIRST_FIELDS, ...MORE_FIELDS].filter((field) => Object.hasOwn(domain, field))
  const shared = file && {
    texts: files,
    needed: NO_FIELDS,
    nameOf,
    table: file.table,
    guess: guess ?? file.mapping,
    mapping: file.mapping,
    onChange: actions.remap,
  }
  return (
    <details data-excel-settings="" data-explore-read="" data-sheet="">
      <summary>
        <h2>{texts.howRead}</h2>
        {file && (
          <span data-excel-quiet="">
            {problems.length === 0 ? files.problems.none : files.problems.count(problems.length)}
          </span>
        )}
      </summary>
      {file ? <FileFacts texts={files} table={file.table} /> : <p>{texts.noFile}</p>}
      {shared && <Columns {...shared} fields={FIRST_FIELDS} />}
      {shared && <Columns {...shared} heading={texts.more} fields={MORE_FIELDS} />}
      <Scales
        texts={files}
        figureTexts={words}
        fields={scaled}
        nameOf={nameOf}
        domains={domain}
        onChange={(domains) => actions.set({ domain: { ...domain, ...definedOnly(domains) } })}
      />
      {file && <Problems texts={files} problems={problems} />}
    </details>
  )
}
