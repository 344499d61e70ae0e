import { ruleCases } from '../testing/ruleCases'
import { preconditionsMissing } from './preconditions-missing'

const met = { sharedGoal: 'yes', samePhase: 'yes', resources: 'yes', priorities: 'yes' }

ruleCases(preconditionsMissing, {
  fires: [
    {
      when: 'the stance is to collaborate, one is not met',
      initiative: { stance: 'collaborate', ...met, resources: 'no' },
      causes: ['stance', 'resources'],
      parameters: { unmet: ['resources'] },
    },
    {
      when: 'another municipality takes part, all are answered no',
      initiative: {
        municipalities: 1,
        sharedGoal: 'no',
        samePhase: 'nej',
        resources: 'No',
        priorities: 'false',
      },
      causes: ['municipalities', 'sharedGoal', 'samePhase', 'resources', 'priorities'],
      parameters: { unmet: ['sharedGoal', 'samePhase', 'resources', 'priorities'] },
    },
    {
      when: 'one no is enough, whatever is not answered',
      initiative: { stance: 'collaborate', municipalities: 3, samePhase: 'no' },
      causes: ['stance', 'municipalities', 'samePhase'],
      parameters: { unmet: ['samePhase'] },
    },
  ],
  clear: [
    { when: 'all are met', initiative: { stance: 'collaborate', ...met } },
    {
      when: 'collaboration is not chosen',
      initiative: { stance: 'lead', municipalities: 0, sharedGoal: 'no' },
    },
  ],
  unknown: [
    { when: 'chosen, and nothing is answered', initiative: { stance: 'collaborate' } },
    {
      when: 'chosen, one is not answered and the others are met',
      initiative: { municipalities: 2, ...met, priorities: 'unanswered' },
    },
    { when: 'no stance', initiative: { municipalities: 0, sharedGoal: 'no' } },
    { when: 'no number of municipalities', initiative: { stance: 'lead', sharedGoal: 'no' } },
    { when: 'neither', initiative: { sharedGoal: 'no' } },
  ],
})
