import {
  portfolioPreconditions,
  type PreconditionAnswer,
  PRECONDITIONS,
  preconditionsOf,
} from '@kvadrant/core'
import { useMemo } from 'react'
import { Checklist } from './Checklist'
import { useFigureModel } from './context'

const ANSWERS: readonly PreconditionAnswer[] = ['met', 'unmet', 'unanswered']

/** The four preconditions for collaboration between municipalities, as the selected initiative answers them. */
export function SelectedPreconditions() {
  const { texts, placedById, selected } = useFigureModel()
  const placed = selected === undefined ? undefined : placedById.get(selected)
  if (!placed) return null
  const answers = preconditionsOf(placed.extras)
  return (
    <Checklist
      title={texts.say('coordination.preconditions')}
      items={PRECONDITIONS.map((name) => ({
        id: name,
        label: texts.say(`coordination.precondition.${name}`),
        answer: answers[name],
        text: texts.say(`coordination.answer.${answers[name]}`),
      }))}
    />
  )
}

/** How many of the initiatives that collaborate meet each precondition, behind one button. Nothing where none does. */
export function PortfolioPreconditions() {
  const { texts, placement } = useFigureModel()
  const { collaborating, tallies } = useMemo(
    () => portfolioPreconditions(placement.placed),
    [placement.placed],
  )
  if (collaborating === 0) return null
  return (
    <details data-kv-preconditions="">
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
