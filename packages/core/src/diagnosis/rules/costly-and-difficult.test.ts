import { ruleCases } from '../testing/ruleCases'
import { costlyAndDifficult } from './costly-and-difficult'

const at = (organisationalComplexity: number, innovationComplexity: number) => ({
  organisationalComplexity,
  innovationComplexity,
})
const causes = ['organisationalComplexity', 'innovationComplexity']

ruleCases(costlyAndDifficult, {
  fires: [
    { when: 'much is new, few are joined', initiative: at(0.2, 0.8), causes },
    {
      when: 'exactly on the split upwards, which is the higher side',
      initiative: at(0.49, 0.5),
      causes,
    },
    { when: 'outside the scale counts as on its edge', initiative: at(-3, 7), causes },
    {
      when: 'the splits are elsewhere',
      initiative: at(0.6, 0.35),
      options: { split: { organisationalComplexity: 0.7, innovationComplexity: [0.3] } },
      causes,
    },
  ],
  clear: [
    { when: 'many are joined', initiative: at(0.8, 0.8) },
    {
      when: 'exactly on the split to the right, which is the higher side',
      initiative: at(0.5, 0.8),
    },
    { when: 'little is new', initiative: at(0.2, 0.2) },
    {
      when: 'the splits are elsewhere',
      initiative: at(0.2, 0.8),
      options: { split: { innovationComplexity: 0.9 } },
    },
  ],
  unknown: [
    { when: 'no organisational complexity', initiative: { innovationComplexity: 0.8 } },
    { when: 'no innovation complexity', initiative: { organisationalComplexity: 0.2 } },
    { when: 'a complexity that is no number', initiative: at(Number.NaN, 0.8) },
  ],
})
