import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import { collaborates, PRECONDITIONS, preconditionsOf } from '../figures/coordination/preconditions'
import type { FigureDefinition } from '../figures/defineFigure'
import { dilemma } from '../figures/dilemma/dilemma'
import { partnership } from '../figures/partnership/partnership'
import { roles } from '../figures/roles/roles'
import { loadOf } from '../measures/load'
import { needVerdict } from '../measures/need'
import { place, type Placed } from '../placement/place'
import { diagnosePortfolio } from './diagnosePortfolio'
import type { RuleId } from './finding'
import { anyRow, DOMAINS, FIELD_KEYS, type HostRow, unboxed } from './testing/anyRow'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

/** Settings of a host: splits in the units of the fields, everything else on the unit scale. */
const settings = fc.record({
  split: fc.record(
    {
      organisationalComplexity: fc.integer({ min: -1, max: 11 }),
      innovationComplexity: fc.integer({ min: 0, max: 10 }),
      partnershipWeight: fc.constant([1, 4]),
    },
    { requiredKeys: [] },
  ),
  tolerance: fc.record(
    {
      capacity: fc.constantFrom(0, 0.1, 0.25, 2),
      partnership: fc.constantFrom(0, 0.1, 0.5),
      dilemma: fc.constantFrom(0.1, 0.5, 1),
    },
    { requiredKeys: [] },
  ),
})

/** Every rule that a figure can be asked about, and whether the figure says the same. */
type Told = Partial<Record<RuleId, boolean>>

describe('a finding and a figure that got the same settings', () => {
  test('cannot disagree, whatever the rows hold', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), settings, (boxes, setting) => {
        const rows = boxes.map(unboxed)
        const shared = { fields: FIELD_KEYS, domain: DOMAINS, split: setting.split }
        const placedIn = (figure: FigureDefinition, tolerance?: number) =>
          new Map(
            place<HostRow>(rows, figure, { ...shared, tolerance }).placed.map((one) => [
              one.index,
              one,
            ]),
          )
        const { tolerance } = setting
        const inComplexity = placedIn(complexity)
        const inCapacity = placedIn(capacity, tolerance.capacity)
        const inPartnership = placedIn(partnership, tolerance.partnership)
        const inCoordination = placedIn(coordination)
        const inDilemma = placedIn(dilemma, tolerance.dilemma)
        // One word is enough to be small: the other axis is given to every row.
        const sizes = new Map(
          place<HostRow>(
            rows.map((row) => ({ ...row, 'row.stance': 'wait' })),
            roles,
            shared,
          ).placed.map((one) => [one.index, one.region.split('-')[1]]),
        )
        const { initiatives } = diagnosePortfolio<HostRow>(rows, {
          ...shared,
          ...setting,
          loadLimit: 6,
        })
        expect(initiatives.map(({ index }) => index)).toEqual(rows.map((_, index) => index))
        for (const { index, findings } of initiatives) {
          const found = new Set(findings.map(({ rule }) => rule))
          const small = sizes.get(index) === 'small'
          const region = inComplexity.get(index)?.region
          const pulled = inCoordination.get(index)
          const need = needIn(inPartnership.get(index), tolerance.partnership ?? 0.2)
          const told: Told = {
            'costly-and-difficult': region === 'costly-and-difficult',
            'unnecessary-collaboration': region === 'unnecessary-collaboration',
            'too-heavy-alone': region === 'collaboration' && small,
            'ambition-outruns-capability':
              inCapacity.get(index)?.region === 'ambition-outruns-capability',
            'unused-capability': inCapacity.get(index)?.region === 'unused-capability',
            'partnership-too-light': need === 'too-light',
            'partnership-too-heavy': need === 'too-heavy',
            'logics-in-conflict': inDilemma.get(index)?.region === 'dilemma',
            'asymmetric-supplier': pulled?.region === 'supplier-logic' && small,
            // What the figure says of parties and preconditions, it says of those with a place.
            ...(pulled && {
              'preconditions-missing': lacks(pulled),
              'coordination-load': many(pulled),
            }),
          }
          for (const [rule, says] of Object.entries(told)) {
            expect([rule, found.has(rule as RuleId)]).toEqual([rule, says])
            seen.add(`${rule} ${says}`)
          }
        }
      }),
      { numRuns: 400 },
    )
    // A property that never met a case proves nothing about it.
    expect(seen.size).toBe(22)
  })
})

function needIn(placed: Placed | undefined, tolerance: number): string | undefined {
  const weight = placed?.position[0] ?? undefined
  const complexityOf = placed?.extras.innovationComplexity
  return weight === undefined || typeof complexityOf !== 'number'
    ? undefined
    : needVerdict(weight, complexityOf, tolerance)
}

function lacks({ extras }: Placed): boolean {
  const answers = preconditionsOf(extras)
  return collaborates(extras) && PRECONDITIONS.some((name) => answers[name] === 'unmet')
}

function many({ extras }: Placed): boolean {
  return (loadOf(extras)?.links ?? 0) > 6
}
