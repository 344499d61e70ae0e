// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { bundled18 } from './testing/bundled18'
import { faultsOf } from './testing/faults'
import { fullRows } from './testing/figures'
import { portfolio } from './testing/portfolio'
import { type Renderers, renderers } from './testing/renderers'
import { demandSilence } from './testing/silence'
import { between, tagsOf, textOf, valuesOf } from './testing/tags'

/** How many rows a page of the table holds. */
const PAGE = 50

const COUNTS = [0, 3, 38, 100, 290]

describe.each([
  ['19', () => Promise.resolve(renderers)],
  ['18', bundled18],
] as const)('server markup from React %s', (version, load) => {
  let render: Renderers
  demandSilence()

  beforeAll(async () => {
    render = await load()
  }, 60_000)

  test('comes from that React, where no name of the DOM is known', () => {
    expect(render.version.split('.')[0]).toBe(version)
    const known = ['window', 'document', 'HTMLElement', 'requestAnimationFrame', 'ResizeObserver']
    expect(known.filter((name) => name in globalThis)).toEqual([])
  })

  test.each(COUNTS)('has a mark for each of %i rows, or the count of its stack', (count) => {
    const marks = marksIn(render.markup({ data: portfolio(count) }))
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
    const known = new Set(portfolio(count).map(({ id }) => id))
    expect(marks.filter(({ id }) => !known.has(id))).toEqual([])
    expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(count)
  })

  test.each(COUNTS)(
    'has a row in the table for each of %i rows, or the first page of them',
    (count) => {
      const markup = render.markup({ data: portfolio(count) })
      const rows = valuesOf(markup, 'data-kv-row')
      expect(rows.length).toBe(Math.min(count, PAGE))
      expect(new Set(rows).size).toBe(rows.length)
      expect(markup.includes('data-kv-pages')).toBe(count > PAGE)
    },
  )

  test.each(COUNTS)('sums up %i rows in words', (count) => {
    const markup = render.markup({ data: portfolio(count), locale: 'en' })
    const summary = textOf(between(markup, 'data-kv-summary', 'data-kv-body'))
    expect(summary).toContain(`${count} initiatives.`)
    const inRegions = [...summary.matchAll(/: (\d+) initiatives?\./g)].map(([, n]) => Number(n))
    expect(inRegions.length).toBe(4)
    expect(inRegions.reduce((a, b) => a + b, 0)).toBe(count)
  })

  test.each(COUNTS)(
    'of %i rows holds nothing that a strict policy refuses, and no value that is none',
    (count) => {
      for (const markup of [
        render.markup({ data: portfolio(count) }),
        render.markup({
          defaultData: portfolio(count),
          splitEditable: true,
          table: 'open',
          theme: 'dark',
        }),
        render.still({
          data: portfolio(count),
          readOnly: true,
          headingLevel: 2,
          illustrative: true,
        }),
        render.markup({
          data: portfolio(count),
          width: 320,
          direction: 'rtl',
          locale: 'en',
          disabled: true,
        }),
      ]) {
        expect(faultsOf(markup)).toEqual([])
      }
    },
  )

  test.each(COUNTS)('of %i rows is the same each time, at once or streamed', async (count) => {
    const props = { data: portfolio(count) }
    const first = render.markup(props)
    expect(difference(render.markup(props), first)).toBeUndefined()
    expect(difference(await render.streamed(props), first)).toBeUndefined()
    const still = render.still(props)
    expect(difference(render.still(props), still)).toBeUndefined()
  })

  test('of every figure that nobody moves is sound, and has all rows in its table', () => {
    const all = render.unmoved(fullRows(60))
    expect(all.size).toBe(7)
    for (const markup of all.values()) {
      expect(faultsOf(markup)).toEqual([])
      expect(valuesOf(markup, 'data-kv-row')).toHaveLength(60)
    }
  })

  test('keeps letters that markup uses as text', () => {
    const markup = render.markup({ data: portfolio(6), labels: false })
    expect(markup).toContain('Drift &lt;2.0&gt; 4')
    expect(markup).toContain('&quot;Öppna&quot; data 5')
    expect(tagsOf(markup).map(({ name }) => name)).not.toContain('2.0')
  })

  test('says what is selected, and lays the drawing out at the width that is asked for', () => {
    const markup = render.markup({ data: portfolio(3), selected: 'row-2', width: 400 })
    expect(markup).toMatch(/<tr data-kv-row="row-2" data-kv-selected="true"/)
    expect(markup).toContain('viewBox="0 0 400 ')
  })
})

/** Every mark of the drawing and how many initiatives it stands for, as its number says. */
function marksIn(markup: string): readonly { readonly id: string; readonly count: number }[] {
  const drawing = between(markup, 'data-kv-marks', 'data-kv-labels')
  return drawing
    .split(' data-kv-mark="')
    .slice(1)
    .map((part) => {
      const [, count = '1'] = /data-kv-text="stack-count"[^>]*>(\d+)</.exec(part) ?? []
      return { id: part.slice(0, part.indexOf('"')), count: Number(count) }
    })
}

/** Where two pieces of markup part, but for the comments that React puts between neighbouring texts. */
function difference(one: string, other: string): string | undefined {
  const [a, b] = [one, other].map((markup) => markup.replace(/<!--[^]*?-->/g, ''))
  if (a === undefined || b === undefined || a === b) return undefined
  const at = [...a].findIndex((_, index) => a[index] !== b[index])
  return `${a.slice(at, at + 80)} | ${b.slice(at, at + 80)}`
}
