import fc from 'fast-check'

function thrower(): never {
  throw new Error('hostile')
}

const HANDLER: ProxyHandler<object> = {
  get: thrower,
  has: thrower,
  ownKeys: thrower,
  getOwnPropertyDescriptor: thrower,
  getPrototypeOf: thrower,
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

function cyclic(): object {
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  return cycle
}

function endlessList(): readonly number[] {
  const list = [0, 1]
  Object.defineProperty(list, Symbol.iterator, {
    value: function* () {
      for (;;) yield 0
    },
  })
  return list
}

/** Values that hosts do hand over, and values that only a hostile one would. */
export const HOSTILE_VALUES: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  1e308,
  -1e308,
  5e-324,
  null,
  undefined,
  '',
  ' ',
  '0,5',
  '0.5',
  '1,234',
  '\u22120,5',
  '1\u00a0000',
  '1\u202f000',
  '0x10',
  'Infinity',
  'NaN',
  '__proto__',
  '\u202e\ud800\u0000',
  'x'.repeat(10_000),
  true,
  false,
  7n,
  Symbol('hostile'),
  new Date(0),
  new Date(Number.NaN),
  [],
  [0.5],
  [0, 1],
  [1, 1],
  [1, 0],
  [Number.NaN, 1],
  [0, Number.POSITIVE_INFINITY],
  [-1e308, 1e308],
  [0, 5e-324],
  endlessList(),
  Object.assign([], { length: 4_000_000_000 }),
  {},
  { valueOf: thrower, toString: thrower },
  Object.create(null),
  cyclic(),
  thrower,
  () => Number.NaN,
  () => 0.5,
  new Proxy({}, HANDLER),
  new Proxy([], HANDLER),
  revoked({}),
  revoked([]),
]

/** A value in a box: what makes the values asks them questions that hostile ones throw at. */
export interface Boxed {
  readonly value: unknown
}

const boxed = (value: unknown): Boxed => ({ value })

/** Anything at all, often hostile. */
export const anyValue: fc.Arbitrary<Boxed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.nat({ max: HOSTILE_VALUES.length - 1 }).map((at) => boxed(HOSTILE_VALUES[at])),
  },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }).map(boxed),
  },
  { weight: 2, arbitrary: fc.double().map(boxed) },
)

/** A number that a host might mean, mostly near 0..10. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1, max: 11, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0.5, 1, 5, 10, -0, 0.1 + 0.2) },
)

const FIELDS = ['id', 'label', 'group', 'size', 'organisationalComplexity', 'innovationComplexity']

/** A row that has some of the complexity quadrant's fields, with anything in them, some behind throwing getters. */
const fieldRow: fc.Arbitrary<Boxed> = fc
  .dictionary(
    fc.constantFrom(...FIELDS, '__proto__', 'constructor', 'toString'),
    fc.record({ cell: anyValue, isGetter: fc.boolean(), throws: fc.boolean() }),
  )
  .map((cells) => {
    const row = {}
    for (const [field, { cell, isGetter, throws }] of Object.entries(cells)) {
      Object.defineProperty(row, field, {
        enumerable: true,
        configurable: true,
        ...(isGetter ? { get: throws ? thrower : () => cell.value } : { value: cell.value }),
      })
    }
    return boxed(row)
  })

const idValue = fc.oneof(
  fc.constantFrom<unknown>(1, '1', 'a', '__proto__', 'a~2', undefined).map(boxed),
  anyValue,
)

/** A row that can be placed: both axes hold numbers, the rest is anything. */
const goodRow: fc.Arbitrary<Boxed> = fc
  .record({
    id: idValue,
    label: fc.oneof(fc.string({ unit: 'grapheme' }).map(boxed), anyValue),
    group: anyValue,
    size: anyValue,
    organisationalComplexity: anyNumber.map(boxed),
    innovationComplexity: anyNumber.map(boxed),
  })
  .map((cells) =>
    boxed(Object.fromEntries(Object.entries(cells).map(([field, { value }]) => [field, value]))),
  )

const frozenRow = goodRow.map(({ value }) => boxed(Object.freeze(value)))

/** Rows: good ones, hostile ones, frozen ones, things that are no rows, and holes. */
export const anyRows: fc.Arbitrary<readonly unknown[]> = fc
  .tuple(
    fc.array(fc.oneof(goodRow, frozenRow, fieldRow, anyValue), { maxLength: 25 }),
    fc.nat({ max: 3 }),
  )
  .map(([rows, holes]) => {
    const list: unknown[] = rows.map(({ value }) => value)
    list.length += holes
    return list
  })

/** Settings by field: objects with anything under the figure's fields, or anything at all. */
export const anySettings: fc.Arbitrary<Boxed> = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...FIELDS, '__proto__'), anyValue)
    .map((settings) =>
      boxed(
        Object.fromEntries(Object.entries(settings).map(([field, { value }]) => [field, value])),
      ),
    ),
  anyValue,
  fc.constant(boxed(undefined)),
)

/**
 * Every number inside what was made of hostile input, with the way to it. The host's own rows are
 * passed over: they are handed back as they were given.
 */
export function numbersIn(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'row' && 'index' in value ? [] : numbersIn(inner, `${path}.${key}`),
  )
}

/** The numbers of {@link numbersIn} that no drawing could hold. */
export function unusableNumbers(value: unknown): readonly (readonly [string, number])[] {
  return numbersIn(value).filter(([, number]) => !Number.isFinite(number) || Object.is(number, -0))
}
