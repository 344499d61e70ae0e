import type { Messages } from '../../i18n/catalogue'
import { layOutProfile } from '../../layout/layOutProfile'
import { byTension } from '../../regions/byTension'
import { profile } from '../../spaces/profile'
import { defineFigure, type FigureDefinition } from '../defineFigure'
import { DILEMMA_DIMENSIONS, type DilemmaDimension, wordIn } from './dimensions'
import { en } from './en'
import { dilemmaNote, dilemmaRemarks } from './remarks'
import { sv } from './sv'

/** From which tension on a relation is a dilemma; ours, not the whitepaper's. */
const TENSION_THRESHOLD = 0.3

/**
 * The dilemma of sourcing logic and innovation logic, figure 1 of the whitepaper ("Sourcing och
 * innovation"), over the given dimensions: rows are contracts or relations, one line each.
 * `tolerance` is the tension from which on a relation is a dilemma.
 * Rules: docs/figures/dilemma.md.
 * @throws RangeError without dimensions; TypeError where two have one id.
 */
export function dilemmaOf(dimensions: readonly DilemmaDimension[]): FigureDefinition {
  const fields = dimensions.map(({ id }) => `dilemma.${id}`)
  if (new Set(fields).size !== fields.length)
    throw new TypeError('Two dimensions have the same id.')
  return defineFigure({
    id: 'dilemma',
    space: profile(dimensions.length),
    axes: fields.map((field) => ({ field, domain: [-1, 1] as const, optional: true })),
    thresholds: [],
    tolerance: TENSION_THRESHOLD,
    styleBy: 'row',
    partition: (_thresholds, tolerance) =>
      byTension(tolerance, {
        dilemma: 'dilemma',
        innovation: 'innovation-logic',
        sourcing: 'sourcing-logic',
        unclear: 'no-clear-logic',
      }),
    regions: [
      { id: 'dilemma', tone: 'rose' },
      { id: 'innovation-logic', tone: 'sand' },
      { id: 'sourcing-logic', tone: 'neutral' },
      { id: 'no-clear-logic', tone: 'green' },
    ],
    remarks: dilemmaRemarks,
    note: dilemmaNote,
    layOut: layOutProfile,
    texts: {
      sv: { ...sv, ...axisTexts(dimensions, 'sv') },
      en: { ...en, ...axisTexts(dimensions, 'en') },
    },
  })
}

/** The dilemma over the seven dimensions of the whitepaper's prose. */
export const dilemma = dilemmaOf(DILEMMA_DIMENSIONS)

function axisTexts(dimensions: readonly DilemmaDimension[], language: 'sv' | 'en'): Messages {
  return Object.fromEntries(
    dimensions.flatMap(({ id, sourcing, innovation }) => {
      const key = `dilemma.axis.dilemma.${id}`
      const low = wordIn(sourcing, language)
      const high = wordIn(innovation, language)
      return [
        [key, `${low} – ${high}`],
        [`${key}.low`, low],
        [`${key}.high`, high],
      ]
    }),
  )
}
