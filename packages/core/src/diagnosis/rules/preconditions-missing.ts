import {
  collaborates,
  PRECONDITIONS,
  preconditionsOf,
} from '../../figures/coordination/preconditions'
import type { Extras } from '../../figures/defineFigure'
import type { DiagnosisRule } from '../rule'

/**
 * Collaboration between municipalities is chosen, and a precondition of it is answered no. `unmet`
 * are the fields of those, in the whitepaper's order. An answer that is not there is no no; while
 * there are such and no no, it cannot be told.
 */
export const preconditionsMissing: DiagnosisRule = {
  id: 'preconditions-missing',
  severity: 'warning',
  sections: ['coordination-dimensions'],
  judge: ({ extras }) => {
    if (!collaborates(extras)) {
      const asked = extras.municipalities !== undefined && extras.stance !== undefined
      return asked ? 'clear' : 'unknown'
    }
    const answers = preconditionsOf(extras)
    const unmet = PRECONDITIONS.filter((name) => answers[name] === 'unmet')
    if (unmet.length > 0) return { causes: [...choice(extras), ...unmet], parameters: { unmet } }
    return PRECONDITIONS.every((name) => answers[name] === 'met') ? 'clear' : 'unknown'
  },
}

/** What says that collaboration is chosen. */
function choice({ stance, municipalities }: Extras): readonly string[] {
  return [
    ...(collaborates({ stance: stance ?? '' }) ? ['stance'] : []),
    ...(collaborates({ municipalities: municipalities ?? 0 }) ? ['municipalities'] : []),
  ]
}
