import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { diagnosticText } from '../describe/diagnosticText'
import { complexity } from '../figures/complexity/complexity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { listLength } from '../model/list'
import { type PlaceOptions, type Placement, place } from './place'
import { unitOf } from './standing'
import { anyRows, anySettings, anyValue, HOSTILE_VALUES, unusableNumbers } from './testing/hostile'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const texts = createTexts([engineTexts, complexity.texts])

/** What does not hold of a placement, though it must of any placement of any data. */
function faultsIn(placement: Placement, rows: number): readonly unknown[] {
  const { placed, notPlaced, diagnostics, scales, thresholds, partition } = placement
  const faults: unknown[] = []
  const must = (holds: boolean, ...fault: readonly unknown[]) => {
    if (!holds) faults.push(fault)
  }
  const all = [...placed, ...notPlaced]
  const indices = all.map(({ index }) => index).sort((a, b) => a - b)
  must(indices.length === rows && indices.every((index, at) => index === at), 'rows', indices)
  must(new Set(all.map(({ id }) => id)).size === rows, 'ids')
  must(
    all.every(({ label }) => label !== ''),
    'labels',
  )
  const unusable = unusableNumbers([placed, notPlaced, diagnostics, thresholds])
  must(unusable.length === 0, 'numbers', unusable)
  for (const { position, region, values, outside } of placed) {
    must(
      position.every((value) => value !== null && value >= 0 && value <= 1),
      'position',
      position,
    )
    must(partition.ids.includes(region) && partition.regionOf(position) === region, 'region')
    const unit = unitOf(scales, values)
    must(String(complexity.space.clamp(unit)) === String(position), 'place', values, position)
    must(
      outside || unit.every((value, axis) => Math.abs((value ?? 9) - (position[axis] ?? 9)) < 1e-6),
      'outside',
    )
  }
  must(
    notPlaced.every(({ reasons }) => reasons.length > 0),
    'reasons',
  )
  for (const { domain, decimals } of scales) {
    must(domain[1] - domain[0] > 0 && domain[1] - domain[0] < Infinity, 'domain', domain)
    must(decimals <= 20, 'decimals')
  }
  for (const diagnostic of diagnostics) {
    const text = diagnosticText(diagnostic, texts, complexity)
    must(
      !/^diagnostic\.|\{(field|value|id|limit)\}/.test(text) || /\{/.test(diagnostic.value ?? ''),
      text,
    )
  }
  must(texts.missing.size === 0, 'texts', [...texts.missing])
  return faults
}

test(
  'reading-nothing-in-silence: any rows are placed, or not placed with a reason',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(faultsIn(place(rows, complexity), rows.length)).toEqual([])
      }),
      { numRuns: 200 },
    )
  },
)

test(
  'reading-nothing-in-silence: any rows with any fields, domain, split and values over them',
  { timeout: 30_000 },
  () => {
    const settings = fc.record({
      fields: anySettings,
      domain: anySettings,
      split: anySettings,
      over: anySettings,
    })
    fc.assert(
      fc.property(anyRows, settings, (rows, { fields, domain, split, over }) => {
        const options = {
          fields: fields.value,
          domain: domain.value,
          split: split.value,
          overlay: new Map([['1', over.value]]),
        } as PlaceOptions
        expect(faultsIn(place(rows, complexity, options), rows.length)).toEqual([])
      }),
      { numRuns: 200 },
    )
  },
)

test('reading-nothing-in-silence: anything at all as data', () => {
  fc.assert(
    fc.property(anyValue, ({ value: data }) => {
      const { placed, notPlaced, diagnostics } = place(data, complexity)
      const refused = diagnostics.some(
        ({ code }) => code === 'data-not-a-list' || code === 'too-many-rows',
      )
      const rows = refused ? 0 : (listLength(data) ?? 0)
      expect(placed.length + notPlaced.length).toBe(rows)
      expect(
        refused || rows > 0 || data === undefined || data === null || listLength(data) === 0,
      ).toBe(true)
      expect(unusableNumbers([placed, notPlaced, diagnostics])).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test.each(HOSTILE_VALUES.map((value, index) => [index, value] as const))(
  'reading-never-zero: hostile value %i as a coordinate is a number or a reason, never zero in its place',
  (_, value) => {
    const row = { organisationalComplexity: value, innovationComplexity: 0.5 }
    const { placed, notPlaced } = place([row], complexity)
    expect(placed.length + notPlaced.length).toBe(1)
    const numeric =
      typeof value === 'number' || (typeof value === 'string' && /^[-\u2212\d.,\s]+$/.test(value))
    if (!numeric) expect(placed).toEqual([])
    if (placed[0]?.values[0] === 0) expect(Object.is(value, -0)).toBe(true)
  },
)

test('reading-rows-unchanged: rows and settings are never changed', () => {
  const value = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null))
  const rows = fc.array(fc.dictionary(fc.constantFrom('id', 'label', 'x', 'y', 'size'), value))
  fc.assert(
    fc.property(rows, (data) => {
      const options: PlaceOptions<Record<string, unknown>> = {
        fields: { organisationalComplexity: 'x', innovationComplexity: 'y' },
        domain: { organisationalComplexity: [10, 0] },
        split: { organisationalComplexity: [3] },
      }
      const before = structuredClone([data, options])
      place(data, complexity, options)
      expect([data, options]).toEqual(before)
    }),
  )
})

test('the same rows are always placed the same way', () => {
  const summary = ({ placed, diagnostics }: Placement) => [
    placed.map(({ id, values, region }) => [id, values, region]),
    diagnostics,
  ]
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(summary(place(rows, complexity))).toEqual(summary(place(rows, complexity)))
    }),
  )
})
