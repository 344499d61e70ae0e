import { ruleCases } from '../testing/ruleCases'
import { unusedCapability } from './unused-capability'

const of = (innovationAmbition: number, innovationCapability: number) => ({
  innovationAmbition,
  innovationCapability,
})
const causes = ['innovationCapability', 'innovationAmbition']

ruleCases(unusedCapability, {
  fires: [
    { when: 'far below', initiative: of(0.2, 0.9), causes, parameters: { gap: 0.7 } },
    {
      when: 'just beyond the band',
      initiative: of(0.5, 0.651),
      causes,
      parameters: { gap: 0.151 },
    },
  ],
  clear: [
    { when: 'exactly on the edge of the band', initiative: of(0.5, 0.65) },
    { when: 'ambition above capability', initiative: of(0.9, 0.1) },
    {
      when: 'a band as wide as the scale',
      initiative: of(0, 1),
      options: { tolerance: { capacity: 1 } },
    },
  ],
  unknown: [
    { when: 'no ambition', initiative: { innovationCapability: 0.9 } },
    { when: 'no capability', initiative: { innovationAmbition: 0.2 } },
  ],
})
