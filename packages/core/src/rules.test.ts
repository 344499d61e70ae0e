import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('../../../', import.meta.url)

/** Where the tests that prove a rule are to be; `anywhere` where its table does not say. */
const HOMES = ['core', 'react', 'elements', 'anywhere'] as const
type Home = (typeof HOMES)[number]

/** The rules that the documentation of the figures has, and where each is to be proved. */
const documented: readonly (readonly [string, Home])[] = filesUnder('docs/figures/', /\.md$/)
  .flatMap((path) => [...read(path).matchAll(/^\| `([a-z0-9]+(?:-[a-z0-9]+)+)` \|(.*)\|$/gm)])
  .map(([, id = '', rest = '']) => {
    const last = rest.split('|').at(-1)?.trim()
    return [id, HOMES.find((home) => home === last) ?? 'anywhere']
  })
const rules: ReadonlyMap<string, Home> = new Map(documented)

/** The tests of each package, as text. */
const tests: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(new URL('packages/', ROOT)).map((name) => [
    name,
    filesUnder(`packages/${name}/src/`, /\.test\.tsx?$/)
      .filter((path) => path !== 'packages/core/src/rules.test.ts')
      .map(read),
  ]),
)

function filesUnder(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(new URL(folder, ROOT))) return []
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => folder + path.replaceAll('\\', '/'))
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

/** Words joined by hyphens, then a colon: at the head of a title, they name a rule. */
function titles(source: string): readonly string[] {
  const heads = source.matchAll(
    /(?:\b(?:test|it|describe)(?:\.\w+)*|\))\(\s*['"`]([a-z0-9]+(?:-[a-z0-9]+)+): /g,
  )
  return [...heads].map(([, id = '']) => id)
}

/** Words in a file whose tables of tests begin their titles with a cell: rules may be among them. */
function cells(source: string): readonly string[] {
  if (!/\)\(\s*['"`]%s(?:: |['"`])/.test(source)) return []
  const words = source.matchAll(/['"`]([a-z0-9]+(?:-[a-z0-9]+)+)(?:: |['"`])/g)
  return [...words].map(([, id = '']) => id)
}

test('titles are found, whichever way a test is written', () => {
  const source = `
    test('one-rule: plain')
    it.only("two-rules: quoted")
    test.each([['a', 'b']])(\n  \`three-rules: of a table\`,
    test('no rule: here') ; matchMedia('(not-a-rule: 1)') ; style('font-size: 3px')
  `
  expect(titles(source)).toEqual(['one-rule', 'two-rules', 'three-rules'])
  expect(cells(source)).toEqual([])
  expect(cells("test.each([['four-rules', 1]])('%s: of a table', () => {})")).toEqual([
    'four-rules',
  ])
  expect(cells("test.each([['five-rules: whole titles', 1]])('%s', () => {})")).toEqual([
    'five-rules',
  ])
})

test('the documentation has rules, each of them once', () => {
  expect(rules.get('complexity-border-belongs-higher')).toBe('core')
  expect(documented.map(([id]) => id).sort()).toEqual([...rules.keys()].sort())
})

test('every rule in the documentation is proved by a test of its package', () => {
  const provedIn = (home: string) =>
    new Set(
      [...tests]
        .filter(([name]) => home === 'anywhere' || name === home)
        .flatMap(([, sources]) =>
          sources.flatMap((source) => [...titles(source), ...cells(source)]),
        ),
    )
  const proved = new Map(HOMES.map((home) => [home, provedIn(home)]))
  expect(documented.filter(([id, home]) => !proved.get(home)?.has(id))).toEqual([])
})

test('every rule that a test names is in the documentation', () => {
  const named = new Set([...tests.values()].flat().flatMap(titles))
  expect([...named].filter((id) => !rules.has(id))).toEqual([])
})
