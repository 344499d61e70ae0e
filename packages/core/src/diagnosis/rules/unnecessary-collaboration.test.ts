import { ruleCases } from '../testing/ruleCases'
import { unnecessaryCollaboration } from './unnecessary-collaboration'

const at = (organisationalComplexity: number, innovationComplexity: number) => ({
  organisationalComplexity,
  innovationComplexity,
})
const causes = ['organisationalComplexity', 'innovationComplexity']

ruleCases(unnecessaryCollaboration, {
  fires: [
    { when: 'many are joined, little is new', initiative: at(0.8, 0.2), causes },
    { when: 'exactly on the split to the right', initiative: at(0.5, 0.499), causes },
    {
      when: 'the split is elsewhere',
      initiative: at(0.8, 0.6),
      options: { split: { innovationComplexity: 0.7 } },
      causes,
    },
  ],
  clear: [
    { when: 'exactly on the split upwards', initiative: at(0.8, 0.5) },
    { when: 'few are joined', initiative: at(0.2, 0.2) },
    { when: 'much is new', initiative: at(0.8, 0.8) },
  ],
  unknown: [
    { when: 'no organisational complexity', initiative: { innovationComplexity: 0.2 } },
    { when: 'no innovation complexity', initiative: { organisationalComplexity: 0.8 } },
  ],
})
