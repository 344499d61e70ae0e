import { DILEMMA_DIMENSIONS, type DilemmaDimension } from '@kvadrant/core'

/** Two dimensions of a host's own between two of the shipped ones, in another order. */
export const ownDimensions: readonly DilemmaDimension[] = [
  {
    id: 'pay',
    sourcing: { sv: 'Betalt per levererad enhet', en: 'Paid by the unit delivered' },
    innovation: { sv: 'Delad risk och delad vinst', en: 'Shared risk and shared gain' },
  },
  ...DILEMMA_DIMENSIONS.filter(({ id }) => id === 'relation'),
  {
    id: 'change',
    sourcing: { sv: 'Ändringar förhandlas', en: 'Changes are negotiated' },
    innovation: { sv: 'Ändringar är arbetssättet', en: 'Changes are how work is done' },
  },
  ...DILEMMA_DIMENSIONS.filter(({ id }) => id === 'aim'),
]

/** Two contracts with answers on them, from -1 to 1. */
export const ownAnswers: readonly object[] = [
  {
    id: 'drift',
    label: 'Drift och support',
    'dilemma.pay': -0.9,
    'dilemma.relation': -0.5,
    'dilemma.change': -0.8,
    'dilemma.aim': -0.6,
  },
  {
    id: 'both',
    label: 'Utveckling i driftavtalet',
    'dilemma.pay': -0.8,
    'dilemma.relation': 0.6,
    'dilemma.change': -0.7,
    'dilemma.aim': 0.9,
  },
]
