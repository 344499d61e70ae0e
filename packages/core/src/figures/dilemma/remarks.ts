import { pullOf } from '../../measures/tension'
import type { RemarkInput } from '../defineFigure'

/** What a relation's tension and lean are, and what that means. */
export function dilemmaRemarks({ texts, placed }: RemarkInput): readonly string[] {
  const pull = pullOf(placed.position)
  if (!pull) return []
  const parameters = {
    tension: texts.number(pull.tension, 2),
    sourcing: texts.number(pull.sourcing, 2),
    innovation: texts.number(pull.innovation, 2),
    // Towards which logic it leans is said in words; without a clear lean the sign says it.
    lean: texts.number(placed.region === 'no-clear-logic' ? pull.lean : Math.abs(pull.lean), 2),
    count: pull.answered,
    of: placed.position.length,
  }
  const remarks = [texts.say(`dilemma.remark.${placed.region}`, parameters)]
  if (pull.answered < placed.position.length)
    remarks.push(texts.say('dilemma.answered', parameters))
  return remarks
}

/** The few words beside a line's name: which logic rules in it, or that it is a dilemma and how tense. */
export function dilemmaNote({ texts, placed }: RemarkInput): string | undefined {
  const pull = pullOf(placed.position)
  return (
    pull && texts.say(`dilemma.note.${placed.region}`, { tension: texts.number(pull.tension, 2) })
  )
}
