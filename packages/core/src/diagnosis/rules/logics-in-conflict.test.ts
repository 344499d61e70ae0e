import { ruleCases } from '../testing/ruleCases'
import { logicsInConflict } from './logics-in-conflict'

ruleCases(logicsInConflict, {
  fires: [
    {
      when: 'half of the answers pull fully each way',
      initiative: { 'dilemma.aim': 0, 'dilemma.method': 1 },
      causes: ['dilemma.aim', 'dilemma.method'],
      parameters: { tension: 1 },
    },
    {
      when: 'an answer in the middle counts in the mean, and is no cause',
      initiative: { 'dilemma.aim': 0, 'dilemma.risk': 0.5, 'dilemma.method': 1 },
      causes: ['dilemma.aim', 'dilemma.method'],
      parameters: { tension: 2 / 3 },
    },
    {
      when: 'exactly at the threshold',
      initiative: { 'dilemma.aim': 0.35, 'dilemma.method': 0.65 },
      causes: ['dilemma.aim', 'dilemma.method'],
      parameters: { tension: 0.3 },
    },
    {
      when: 'a lower threshold',
      initiative: { 'dilemma.aim': 0.4, 'dilemma.method': 0.6 },
      options: { tolerance: { dilemma: 0.2 } },
      causes: ['dilemma.aim', 'dilemma.method'],
      parameters: { tension: 0.2 },
    },
    {
      when: 'dimensions of the host’s own',
      initiative: { 'dilemma.price': 0, 'dilemma.trust': 1, 'dilemma.aim': 0 },
      options: {
        dimensions: [
          { id: 'price', sourcing: 'lågt', innovation: 'rätt' },
          { id: 'trust', sourcing: 'avtal', innovation: 'tillit' },
        ],
      },
      causes: ['dilemma.price', 'dilemma.trust'],
      parameters: { tension: 1 },
    },
  ],
  clear: [
    { when: 'one logic rules alone', initiative: { 'dilemma.aim': 0, 'dilemma.method': 0 } },
    { when: 'one answer pulls one way only', initiative: { 'dilemma.aim': 1 } },
    {
      when: 'below the threshold',
      initiative: { 'dilemma.aim': 0.36, 'dilemma.method': 0.64 },
    },
    {
      when: 'a higher threshold',
      initiative: { 'dilemma.aim': 0.1, 'dilemma.method': 0.9 },
      options: { tolerance: { dilemma: 0.9 } },
    },
  ],
  unknown: [
    { when: 'nothing is answered', initiative: { organisationSize: 'small' } },
    { when: 'no answer is a number', initiative: { 'dilemma.aim': Number.NaN } },
    { when: 'only what is no dimension is answered', initiative: { 'dilemma.price': 1 } },
  ],
})
