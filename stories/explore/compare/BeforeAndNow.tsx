import { comparison } from '@kvadrant/core'
import type { CellRecord } from '@kvadrant/core/interchange'
import { usePortfolio } from '@kvadrant/react'
import { useId, useMemo } from 'react'
import type { Language } from '../../page/language'
import { type ReadFigure, readFigure } from '../figures/usePlacements'
import { type ComparedWith, exploreTexts } from '../texts/texts'
import { ComparisonTable } from './ComparisonTable'
import type { Compared } from './useComparedWith'

/** Props of {@link BeforeAndNow}. */
export interface BeforeAndNowProps {
  readonly language: Language
  readonly read: ReadFigure
  readonly compared: Compared
}

const CHOICES: readonly ComparedWith[] = ['opened', 'file', 'nothing']

/** What the portfolio is compared with, and how many lay in each region then and lie there now. */
export function BeforeAndNow({ language, read, compared }: BeforeAndNowProps) {
  const texts = exploreTexts[language]
  const { compare: say } = texts
  const { what, choose, before, reading } = compared
  const { data, filter } = usePortfolio<CellRecord>()
  const id = useId()
  const then = useMemo(
    () =>
      before &&
      readFigure(read.definition, language, { ...data, rows: before, overlay: undefined }),
    [before, read.definition, language, data],
  )
  const shown = Array.isArray(filter) ? new Set<string>(filter) : undefined
  const earlier = then && {
    ...then.placement,
    placed: then.placement.placed.filter(({ group }) => shown?.has(group) ?? true),
  }
  return (
    <div data-explore-comparing="">
      <fieldset>
        <legend>
          <h3>{say.earlier}</h3>
        </legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              checked={choice === what}
              onChange={() => choose(choice)}
            />
            {say.with[choice]}
          </label>
        ))}
      </fieldset>
      {what === 'file' && (
        <div data-explore-earlier-file="">
          <label htmlFor={`${id}-file`}>{say.chooseFile}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            aria-describedby={`${id}-note`}
            onChange={({ currentTarget: { files } }) => files?.[0] && compared.openFile(files[0])}
          />
          <p id={`${id}-note`} data-excel-quiet="">
            {say.fileNote}
          </p>
          {reading.phase === 'refused' && <p role="alert">{say.unread(reading.name)}</p>}
        </div>
      )}
      {earlier && (
        <ComparisonTable
          texts={texts}
          speaker={read.speaker}
          compared={comparison(earlier, read.placement)}
          names={{ a: (what === 'file' && compared.fileName) || say.before, b: say.now }}
        />
      )}
      {what === 'opened' && !earlier && <p data-excel-quiet="">{say.unmoved}</p>}
    </div>
  )
}
