import { ruleCases } from '../testing/ruleCases'
import { ambitionOutrunsCapability } from './ambition-outruns-capability'

const of = (innovationAmbition: number, innovationCapability: number) => ({
  innovationAmbition,
  innovationCapability,
})
const causes = ['innovationCapability', 'innovationAmbition']

ruleCases(ambitionOutrunsCapability, {
  fires: [
    { when: 'far above', initiative: of(0.9, 0.2), causes, parameters: { gap: 0.7 } },
    {
      when: 'just beyond the band',
      initiative: of(0.651, 0.5),
      causes,
      parameters: { gap: 0.151 },
    },
    {
      when: 'a narrower band',
      initiative: of(0.6, 0.5),
      options: { tolerance: { capacity: 0.05 } },
      causes,
      parameters: { gap: 0.1 },
    },
  ],
  clear: [
    { when: 'exactly on the edge of the band', initiative: of(0.65, 0.5) },
    { when: 'the edge is met but for rounding', initiative: of(0.95, 0.8) },
    { when: 'capability above ambition', initiative: of(0.1, 0.9) },
    {
      when: 'a wider band',
      initiative: of(0.9, 0.2),
      options: { tolerance: { capacity: 0.8 } },
    },
  ],
  unknown: [
    { when: 'no ambition', initiative: { innovationCapability: 0.2 } },
    { when: 'no capability', initiative: { innovationAmbition: 0.9 } },
  ],
})
