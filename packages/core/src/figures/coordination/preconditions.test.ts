import { describe, expect, test } from 'vitest'
import {
  collaborates,
  portfolioPreconditions,
  PRECONDITIONS,
  preconditionsOf,
} from './preconditions'

describe('the answers of an initiative', () => {
  test('coordination-preconditions: there are four of them', () => {
    expect(PRECONDITIONS).toEqual(['sharedGoal', 'samePhase', 'resources', 'priorities'])
  })

  test.each([
    ['yes', 'met'],
    ['Ja', 'met'],
    ['true', 'met'],
    ['NO', 'unmet'],
    ['nej', 'unmet'],
    ['false', 'unmet'],
    ['', 'unanswered'],
    ['kanske', 'unanswered'],
  ])('coordination-unanswered: “%s” is %s', (word, answer) => {
    expect(preconditionsOf({ samePhase: word }).samePhase).toBe(answer)
  })

  test('coordination-unanswered: what the row does not say is not answered', () => {
    expect(preconditionsOf({})).toEqual({
      sharedGoal: 'unanswered',
      samePhase: 'unanswered',
      resources: 'unanswered',
      priorities: 'unanswered',
    })
  })
})

test.each([
  [{ municipalities: 1 }, true],
  [{ municipalities: 0 }, false],
  [{ municipalities: 0, stance: 'collaborate' }, true],
  [{ stance: 'lead' }, false],
  [{}, false],
])('coordination-collaboration-chosen: %j: %s', (extras, chosen) => {
  expect(collaborates(extras)).toBe(chosen)
})

test('coordination-portfolio: the answers of those that collaborate are counted, and of nobody else', () => {
  const { collaborating, tallies } = portfolioPreconditions([
    { extras: { municipalities: 3, sharedGoal: 'yes', samePhase: 'no' } },
    { extras: { municipalities: 1, sharedGoal: 'yes' } },
    { extras: { municipalities: 0, sharedGoal: 'no', samePhase: 'no' } },
  ])
  expect(collaborating).toBe(2)
  expect(tallies.sharedGoal).toEqual({ met: 2, unmet: 0, unanswered: 0 })
  expect(tallies.samePhase).toEqual({ met: 0, unmet: 1, unanswered: 1 })
  expect(tallies.priorities).toEqual({ met: 0, unmet: 0, unanswered: 2 })
})
