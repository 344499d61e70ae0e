import { portfolioPreconditions, PRECONDITIONS, preconditionsOf } from '@kvadrant/core'
import { useMemo } from 'react'
import { Checklist } from './Checklist'
import { useFigureModel } from './context'
import { PreconditionsTally } from './PreconditionsTally'

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
  const tally = useMemo(() => portfolioPreconditions(placement.placed), [placement.placed])
  return <PreconditionsTally texts={texts} tally={tally} />
}
