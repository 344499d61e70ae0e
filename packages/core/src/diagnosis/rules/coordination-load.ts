import { loadOf } from '../../measures/load'
import type { DiagnosisRule } from '../rule'

/**
 * More ties between the parties than the host's limit. Without a limit no load is too high: the
 * whitepaper names no number. Exactly at the limit is within it.
 */
export const coordinationLoad: DiagnosisRule = {
  id: 'coordination-load',
  severity: 'warning',
  sections: ['coordination-dimensions'],
  judge: ({ extras, limits }) => {
    if (limits.load === undefined) return 'clear'
    const load = loadOf(extras)
    if (!load) return 'unknown'
    if (load.links <= limits.load) return 'clear'
    return {
      causes: ['suppliers', 'municipalities', 'internalUnits'],
      parameters: { parties: load.parties, links: load.links, limit: limits.load },
    }
  },
}
