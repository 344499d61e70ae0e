import { ruleCases } from '../testing/ruleCases'
import { tooHeavyAlone } from './too-heavy-alone'

const high = { organisationalComplexity: 0.8, innovationComplexity: 0.9 }
const causes = ['organisationalComplexity', 'innovationComplexity', 'organisationSize']

ruleCases(tooHeavyAlone, {
  fires: [
    {
      when: 'both are high, and it is small',
      initiative: { ...high, organisationSize: 'small' },
      causes,
    },
    {
      when: 'exactly on both splits',
      initiative: {
        organisationalComplexity: 0.5,
        innovationComplexity: 0.5,
        organisationSize: 'small',
      },
      causes,
    },
  ],
  clear: [
    { when: 'medium', initiative: { ...high, organisationSize: 'medium' } },
    { when: 'large', initiative: { ...high, organisationSize: 'large' } },
    {
      when: 'small, and little is new',
      initiative: { ...high, innovationComplexity: 0.1, organisationSize: 'small' },
    },
    {
      when: 'little is new, whatever the size',
      initiative: { ...high, innovationComplexity: 0.1 },
    },
    { when: 'large, whatever the complexities', initiative: { organisationSize: 'large' } },
  ],
  unknown: [
    { when: 'no size', initiative: high },
    {
      when: 'a size that is no word of the field',
      initiative: { ...high, organisationSize: 'tiny' },
    },
    {
      when: 'small, without an innovation complexity',
      initiative: { organisationalComplexity: 0.8, organisationSize: 'small' },
    },
    {
      when: 'small, without an organisational complexity',
      initiative: { innovationComplexity: 0.9, organisationSize: 'small' },
    },
  ],
})
