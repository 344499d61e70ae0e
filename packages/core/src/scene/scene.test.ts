import { describe, expect, it } from 'vitest'
import type { SceneItem, ScenePart, SceneText } from './items'
import { figureScene } from './scene'
import { EXAMPLE_ROWS, exampleScene } from './testing/exampleScene'

const partsOf = (items: readonly SceneItem[], part: ScenePart) =>
  items.filter((item) => item.part === part)

const textsOf = (items: readonly SceneItem[], part: ScenePart) =>
  partsOf(items, part).filter((item): item is SceneText => item.kind === 'text')

const ORDER: readonly ScenePart[] = [
  'paper',
  'title',
  'subtitle',
  'region',
  'split',
  'region-name',
  'region-count',
  'region-reading',
  'axis',
  'mark',
  'label',
  'legend',
  'credit',
]

describe('figureScene', () => {
  it('paints from the back to the front', () => {
    const { scene } = exampleScene()
    const firsts = ORDER.map((part) => scene.items.findIndex((item) => item.part === part))
    expect(firsts.every((first) => first >= 0)).toBe(true)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })

  it('puts leaders under the marks, and a mark’s number right over it', () => {
    const { input } = exampleScene()
    const [label] = input.labels ?? []
    const leader = { x1Px: 100, y1Px: 100, x2Px: 120, y2Px: 110 }
    const { scene } = exampleScene(EXAMPLE_ROWS, { labels: label ? [{ ...label, leader }] : [] })
    const parts = scene.items.map((item) => item.part)
    expect(parts.indexOf('leader')).toBeGreaterThan(parts.indexOf('axis'))
    expect(parts.indexOf('leader')).toBeLessThan(parts.indexOf('mark'))
    expect(parts[parts.indexOf('mark-count') - 1]).toBe('mark')
  })

  it('moves the whole plot under the heading and inside the margin', () => {
    const { scene, layout } = exampleScene()
    const marginPx = (scene.widthPx - layout.widthPx) / 2
    const [subtitle] = textsOf(scene.items, 'subtitle')
    const [region] = partsOf(scene.items, 'region')
    if (region?.kind !== 'path' || !subtitle) throw new Error('no region or no subtitle')
    expect(region.xPx).toBe(marginPx)
    expect(region.yPx).toBeGreaterThan(subtitle.yPx)

    const marks = partsOf(scene.items, 'mark').map((item) =>
      'xPx' in item ? [item.xPx, item.yPx] : [],
    )
    expect(marks).toEqual(layout.marks.map((mark) => [mark.xPx + marginPx, mark.yPx + region.yPx]))
  })

  it('is as high as what it holds', () => {
    const bare = { title: undefined, subtitle: undefined, credit: undefined, legend: undefined }
    const { scene, layout } = exampleScene(EXAMPLE_ROWS, bare)
    expect(scene.heightPx).toBe(Math.ceil(layout.heightPx + scene.widthPx - layout.widthPx))
    for (const added of [{ title: 'A' }, { subtitle: 'B' }, { credit: 'C' }]) {
      const higher = exampleScene(EXAMPLE_ROWS, { ...bare, ...added }).scene
      expect(higher.heightPx).toBeGreaterThan(scene.heightPx)
    }
  })

  it('parts the entries of the legend further where a wider font may come, and moves nothing in the plot', () => {
    const { scene, input } = exampleScene()
    const spared = figureScene({ ...input, spare: 0.2 })
    const ends = (items: readonly SceneItem[]) =>
      textsOf(items, 'legend').map(({ xPx, yPx }) => [yPx, xPx])
    expect(ends(spared.items)[0]).toEqual(ends(scene.items)[0])
    expect(ends(spared.items)[1]?.[1]).toBeGreaterThan(ends(scene.items)[1]?.[1] ?? Infinity)
    expect(partsOf(spared.items, 'label')).toEqual(partsOf(scene.items, 'label'))
  })

  it('treats texts of which nothing is seen as none', () => {
    const none = exampleScene(EXAMPLE_ROWS, { title: undefined, subtitle: undefined }).scene
    expect(exampleScene(EXAMPLE_ROWS, { title: ' \u200b', subtitle: '' }).scene).toEqual(none)
  })

  it('wraps a long title within the page and ends it in "…"', () => {
    const { scene, input, layout } = exampleScene(EXAMPLE_ROWS, {
      title: 'samverkan '.repeat(1000),
    })
    const [title] = textsOf(scene.items, 'title')
    expect(title?.font).toEqual({ sizePx: 20, weight: 700 })
    expect(title?.lines).toHaveLength(4)
    expect(title?.lines.at(-1)).toMatch(/…$/)
    for (const line of title?.lines ?? []) {
      expect(input.measure(line, { sizePx: 20, weight: 700 })).toBeLessThanOrEqual(layout.widthPx)
    }
  })

  it('lets the title grow with the drawing’s type', () => {
    const wide = exampleScene(EXAMPLE_ROWS, { widthPx: 3840 })
    expect(textsOf(wide.scene.items, 'title')[0]?.font.sizePx).toBeCloseTo(
      (20 * wide.layout.sizes.label.sizePx) / 12,
    )
  })

  it('draws the rest hollow, in the plot and in the legend', () => {
    const { scene } = exampleScene()
    const hollow = scene.items.filter((item) => 'stroke' in item && item.stroke?.paint === 'rest')
    expect(hollow.map((item) => [item.part, 'fill' in item && item.fill])).toEqual([
      ['mark', 'paper'],
      ['legend', 'paper'],
    ])
  })

  it('writes the number of a stack in paper on the colour of nobody’s group', () => {
    const { scene } = exampleScene()
    const [count] = textsOf(scene.items, 'mark-count')
    expect(count).toMatchObject({ lines: ['3'], fill: 'paper', textAnchor: 'middle' })
    const at = scene.items[scene.items.findIndex((item) => item.part === 'mark-count') - 1]
    expect(at).toMatchObject({ kind: 'circle', fill: 'ink', xPx: count?.xPx })
  })

  it('makes a long number small enough for its mark', () => {
    const rows = Array.from({ length: 10_000 }, () => ({
      label: 'Samma',
      organisationalComplexity: 0.5,
      innovationComplexity: 0.5,
    }))
    const { scene, layout, input } = exampleScene(rows)
    const [count] = textsOf(scene.items, 'mark-count')
    const radiusPx = layout.marks[0]?.radiusPx ?? 0
    expect(count?.lines).toEqual(['10000'])
    expect(count && input.measure('10000', count.font)).toBeLessThanOrEqual(2 * radiusPx)
  })

  it('writes the number of a hollow stack in the rest’s own colour', () => {
    const rows = [
      ...['a', 'b', 'c', 'd', 'e'].flatMap((group) => [
        { group, ...bothAt(0.2) },
        { group, ...bothAt(0.3) },
      ]),
      { group: 'f', ...bothAt(0.8) },
      { group: 'g', ...bothAt(0.8) },
    ]
    const counts = textsOf(exampleScene(rows).scene.items, 'mark-count')
    expect(counts.at(-1)).toMatchObject({ lines: ['2'], fill: 'rest' })
  })

  it('names every group in the legend with its count, within the page, in rows', () => {
    const { scene } = exampleScene(EXAMPLE_ROWS, { widthPx: 320 })
    const names = textsOf(scene.items, 'legend')
    expect(names.flatMap(({ lines }) => lines)).toEqual([
      'Skola (3)',
      'Omsorg (2)',
      'Bygg (2)',
      'IT (2)',
      'Kultur (1)',
      'Övriga (1)',
    ])
    expect(new Set(names.map(({ yPx }) => yPx)).size).toBeGreaterThan(1)
    expect(partsOf(scene.items, 'legend')).toHaveLength(12)
  })

  it('begins at the right side where the text runs from there', () => {
    const { scene, layout } = exampleScene(EXAMPLE_ROWS, { mirror: true })
    const rightPx = scene.widthPx - (scene.widthPx - layout.widthPx) / 2
    expect(textsOf(scene.items, 'title')[0]).toMatchObject({ xPx: rightPx, textAnchor: 'end' })
    const [first, second] = textsOf(scene.items, 'legend')
    expect(first?.textAnchor).toBe('end')
    expect(first?.xPx).toBeGreaterThan(second?.xPx ?? Infinity)

    const kept = exampleScene(EXAMPLE_ROWS, { mirror: true, direction: 'ltr' }).scene
    expect(textsOf(kept.items, 'title')[0]?.textAnchor).toBe('start')
  })

  it('says the direction of each text by its first letter', () => {
    const { scene } = exampleScene(EXAMPLE_ROWS, { title: '2024: שלום', subtitle: 'Plan שלום' })
    expect(textsOf(scene.items, 'title')[0]?.direction).toBe('rtl')
    expect(textsOf(scene.items, 'subtitle')[0]?.direction).toBe('ltr')
  })

  it('is plain data, the same after a round through JSON', () => {
    const { scene } = exampleScene()
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
    'stays finite for a width of %s',
    (widthPx) => {
      const { scene } = exampleScene(EXAMPLE_ROWS, { widthPx })
      expect(JSON.stringify(scene)).not.toContain('null')
      expect(scene.widthPx).toBeGreaterThan(0)
      expect(scene.heightPx).toBeGreaterThan(0)
    },
  )

  it('draws an empty figure', () => {
    const { scene } = exampleScene([])
    expect(partsOf(scene.items, 'region')).toHaveLength(4)
    expect(partsOf(scene.items, 'mark')).toEqual([])
    expect(partsOf(scene.items, 'legend')).toEqual([])
  })
})

function bothAt(value: number) {
  return { organisationalComplexity: value, innovationComplexity: value }
}
