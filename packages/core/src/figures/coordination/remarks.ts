import type { Texts } from '../../i18n/texts'
import { loadOf } from '../../measures/load'
import type { Extras, RemarkInput } from '../defineFigure'
import { collaborates, PRECONDITIONS, preconditionsOf } from './preconditions'

/**
 * How many parties there are and how many ties between them, and which preconditions a chosen
 * collaboration between municipalities lacks. Nothing of what the row does not say.
 */
export function coordinationRemarks({ texts, placed }: RemarkInput): readonly string[] {
  return [...loadRemark(texts, placed.extras), ...unmetRemark(texts, placed.extras)]
}

function loadRemark(texts: Texts, extras: Extras): readonly string[] {
  const load = loadOf(extras)
  if (!load) return []
  return [
    texts.say('coordination.load', {
      parties: texts.say('coordination.parties', { count: load.parties }),
      links: texts.say('coordination.links', { count: load.links }),
    }),
  ]
}

function unmetRemark(texts: Texts, extras: Extras): readonly string[] {
  if (!collaborates(extras)) return []
  const answers = preconditionsOf(extras)
  const unmet = PRECONDITIONS.filter((name) => answers[name] === 'unmet')
  if (unmet.length === 0) return []
  const conditions = unmet.map((name) => texts.say(`coordination.precondition.${name}.short`))
  return [texts.say('coordination.unmet', { conditions: conditions.join(', ') })]
}
