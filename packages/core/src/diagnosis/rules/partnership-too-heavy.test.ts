import { ruleCases } from '../testing/ruleCases'
import { partnershipTooHeavy } from './partnership-too-heavy'

const of = (partnershipWeight: number, innovationComplexity: number) => ({
  partnershipWeight,
  innovationComplexity,
})
const causes = ['partnershipWeight', 'innovationComplexity']

ruleCases(partnershipTooHeavy, {
  fires: [
    { when: 'far above its need', initiative: of(0.9, 0.1), causes, parameters: { gap: 0.8 } },
    {
      when: 'just beyond the tolerance',
      initiative: of(0.701, 0.5),
      causes,
      parameters: { gap: 0.201 },
    },
    {
      when: 'the host accepts less',
      initiative: of(0.6, 0.5),
      options: { tolerance: { partnership: 0 } },
      causes,
      parameters: { gap: 0.1 },
    },
  ],
  clear: [
    { when: 'exactly the tolerance still fits', initiative: of(0.7, 0.5) },
    { when: 'lighter than its need', initiative: of(0.1, 0.9) },
    {
      when: 'a tolerance that is none leaves the figure’s',
      initiative: of(0.6, 0.5),
      options: { tolerance: { partnership: Number.NaN } },
    },
  ],
  unknown: [
    { when: 'no weight', initiative: { innovationComplexity: 0.1 } },
    { when: 'no need', initiative: { partnershipWeight: 0.9 } },
  ],
})
