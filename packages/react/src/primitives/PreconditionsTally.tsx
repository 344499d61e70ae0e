import {
  type PortfolioPreconditions,
  type PreconditionAnswer,
  PRECONDITIONS,
  type Texts,
} from '@kvadrant/core'

const ANSWERS: readonly PreconditionAnswer[] = ['met', 'unmet', 'unanswered']

/** Props of {@link PreconditionsTally}. */
export interface PreconditionsTallyProps {
  readonly texts: Texts
  readonly tally: PortfolioPreconditions
  /** Whether the table is open from the start. @default false */
  readonly open?: boolean | undefined
}

/** The preconditions for collaboration as a table of how many answer each, behind one button. Nothing where nobody collaborates. */
export function PreconditionsTally({ texts, tally, open = false }: PreconditionsTallyProps) {
  const { collaborating, tallies } = tally
  if (collaborating === 0) return null
  return (
    <details data-kv-preconditions="" open={open || undefined}>
      <summary>{texts.say('coordination.preconditions.portfolio')}</summary>
      <table data-kv-tally="">
        <caption>
          {texts.say('coordination.preconditions.collaborating', { count: collaborating })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('coordination.precondition')}</th>
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col" data-kv-number="">
                {texts.say(`coordination.answer.${answer}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PRECONDITIONS.map((name) => (
            <tr key={name}>
              <th scope="row">{texts.say(`coordination.precondition.${name}`)}</th>
              {ANSWERS.map((answer) => (
                <td key={answer} data-kv-number="">
                  {texts.number(tallies[name][answer])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
