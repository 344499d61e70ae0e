import { describe, expect, it } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { dilemma } from '../figures/dilemma/dilemma'
import { roles } from '../figures/roles/roles'
import { place } from '../placement/place'
import { positionsOf } from './positions'

describe('positionsOf', () => {
  it('gives the values of the axes by id, in the units of the rows', () => {
    const rows = [
      { id: 'a', organisationalComplexity: '2,5', innovationComplexity: 12 },
      { id: 'b', organisationalComplexity: 1 },
    ]
    const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] } as const
    expect(positionsOf(complexity, place(rows, complexity, { domain }))).toEqual({
      a: { organisationalComplexity: 2.5, innovationComplexity: 12 },
    })
  })

  it('gives words where an axis has steps with names', () => {
    const rows = [{ id: 'a', organisationSize: 'medium', stance: 'steer' }]
    expect(positionsOf(roles, place(rows, roles))).toEqual({
      a: { organisationSize: 'medium', stance: 'steer' },
    })
  })

  it('gives null for what is not answered', () => {
    const { a } = positionsOf(dilemma, place([{ id: 'a', 'dilemma.aim': 0.5 }], dilemma))
    expect(a).toMatchObject({ 'dilemma.aim': 0.5, 'dilemma.risk': null })
  })

  it('takes __proto__ for an id like any other', () => {
    const rows = [{ id: '__proto__', organisationalComplexity: 0, innovationComplexity: 1 }]
    expect(Object.keys(positionsOf(complexity, place(rows, complexity)))).toEqual(['__proto__'])
  })
})
