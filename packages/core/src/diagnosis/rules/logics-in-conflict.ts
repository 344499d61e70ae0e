import { pullOf } from '../../measures/tension'
import { inRegion } from '../inRegion'
import { type DiagnosisRule, isFound } from '../rule'

/** Where an answer pulls neither way, on the unit scale. */
const MIDDLE = 0.5

/**
 * Both logics pull at one relation: the dilemma of the figure, as soon as one dimension is answered.
 * The causes are the answers that pull either way. `tension` is 0..1, measure and threshold ours.
 */
export const logicsInConflict: DiagnosisRule = {
  id: 'logics-in-conflict',
  severity: 'critical',
  sections: ['sourcing-and-innovation'],
  judge: (evidence) => {
    const stand = evidence.stand('dilemma')
    const verdict = inRegion(evidence, 'dilemma', 'dilemma')
    if (!stand || !isFound(verdict)) return verdict
    const { fields, position } = stand
    return {
      causes: fields.filter((_, axis) => (position[axis] ?? MIDDLE) !== MIDDLE),
      parameters: { tension: pullOf(position)?.tension ?? 0 },
    }
  },
}
