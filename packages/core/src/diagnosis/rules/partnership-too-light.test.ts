import { ruleCases } from '../testing/ruleCases'
import { partnershipTooLight } from './partnership-too-light'

const of = (partnershipWeight: number, innovationComplexity: number) => ({
  partnershipWeight,
  innovationComplexity,
})
const causes = ['partnershipWeight', 'innovationComplexity']

ruleCases(partnershipTooLight, {
  fires: [
    { when: 'far below its need', initiative: of(0.1, 0.8), causes, parameters: { gap: 0.7 } },
    {
      when: 'just beyond the tolerance',
      initiative: of(0.5, 0.701),
      causes,
      parameters: { gap: 0.201 },
    },
    {
      when: 'the host accepts less',
      initiative: of(0.5, 0.6),
      options: { tolerance: { partnership: 0.05 } },
      causes,
      parameters: { gap: 0.1 },
    },
    {
      when: 'a need outside the scale is the greatest',
      initiative: of(0.5, 3),
      causes,
      parameters: { gap: 0.5 },
    },
  ],
  clear: [
    { when: 'exactly the tolerance still fits', initiative: of(0.5, 0.7) },
    { when: 'heavier than its need', initiative: of(0.9, 0.1) },
    {
      when: 'the host accepts more',
      initiative: of(0.1, 0.8),
      options: { tolerance: { partnership: 0.7 } },
    },
  ],
  unknown: [
    { when: 'no weight', initiative: { innovationComplexity: 0.8 } },
    { when: 'no need', initiative: { partnershipWeight: 0.1 } },
  ],
})
