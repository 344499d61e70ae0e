// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { CONTRAST_RULES, PAINT_TOKENS, type PaintToken, type ThemeToken } from '@kvadrant/core'
import { expect, it } from 'vitest'

const ROOT = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

const css = read('packages/react/src/styles/tokens.css')
const guide = read('docs/guides/theming.md')

type Values = Readonly<Record<string, string>>

/** The declarations of each rule in the stylesheet, in their order. */
const rules: readonly Values[] = [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/--kv-now-([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  ),
)

/** The rule in which the ink has a value. */
function ruleWithInk(ink: string): Values {
  const found = rules.find((rule) => rule['ink']?.includes(ink))
  if (!found) throw new Error(`No rule has the ink ${ink}`)
  return found
}

const [plain = {}] = rules
const lightDark = ruleWithInk('light-dark')
const forced = ruleWithInk('CanvasText')
const print = ruleWithInk('#000000')

const COLOURS: readonly ThemeToken[] = [...PAINT_TOKENS, 'accent', 'danger']

/** The cells of the guide's row about a property. */
function documented(token: string): readonly string[] | undefined {
  const [, row] = new RegExp(`^\\| \`--kv-${token}\` \\|(.*)\\|$`, 'm').exec(guide) ?? []
  return row?.split('|').map((cell) => cell.trim())
}

/** What the rules of contrast ask of a colour, in the words of the guide. */
function keeps(token: ThemeToken): string {
  const grounds = (least: number) =>
    CONTRAST_RULES.filter((rule) => rule.token === token && rule.least === least).map(
      ({ against }) => against,
    )
  const said = [4.5, 3].flatMap((least) => {
    const words = inWords(grounds(least))
    return words === '' ? [] : [`${String(least)} on ${words}`]
  })
  return said.join(', ')
}

function inWords(grounds: readonly PaintToken[]): string {
  const tints = grounds.filter((ground) => ground.startsWith('tint-'))
  const named = tints.length === 4 ? ['tints'] : tints.map((tint) => `\`${tint}\``)
  return [...grounds.filter((ground) => ground === 'paper'), ...named].join(' and ')
}

it.each(COLOURS)('the guide tells all of --kv-%s', (token) => {
  const [light, dark] = lightDark[token]?.match(/#[0-9a-f]{6}/g) ?? []
  expect(documented(token)?.slice(1)).toEqual([
    ...[light, dark, forced[token], print[token]].map((value) => `\`${value ?? ''}\``),
    keeps(token),
  ])
  expect(plain[token]).toBe(`var(--kv-${token}, ${light ?? ''})`)
})

it('the guide tells of every property that a stylesheet reads, and of no other', () => {
  const sheets = readdirSync(new URL('packages/react/src/styles/', ROOT))
    .filter((name) => name.endsWith('.css'))
    .map((name) => read(`packages/react/src/styles/${name}`))
  const properties = (text: string, pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, name]) => name)),
  ]
  const used = properties(sheets.join('\n'), /var\(--kv-(?!now-)([\w-]+)/g)
  expect(properties(guide, /^\| `--kv-([\w-]+)`/gm).toSorted()).toEqual(used.toSorted())
})

it('no stylesheet of ours sets what a host sets', () => {
  for (const name of readdirSync(new URL('packages/react/src/styles/', ROOT))) {
    if (!name.endsWith('.css')) continue
    expect(read(`packages/react/src/styles/${name}`)).not.toMatch(/--kv-(?!now-)[\w-]+\s*:/)
  }
})

it.each(['blue-and-yellow', 'forest', 'wine'])('the guide has the theme %s as it is', (name) => {
  expect(guide).toContain(read(`stories/fixtures/themes/${name}.css`).trim())
})
