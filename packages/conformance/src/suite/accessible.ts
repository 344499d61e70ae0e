import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import type { ConformanceProps } from '../mount/render'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { GRAB } from './starts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function violations({ element }: OpenFigure): Promise<readonly string[]> {
  const found = await axe.run(element, { runOnly: { type: 'tag', values: TAGS } })
  expect(found.passes.length).toBeGreaterThan(5)
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('; ')}`,
  )
}

/** What axe knows of accessibility, in every state of a figure; targets; and how many nodes marks make. */
export function accessible(conformance: Conformance): void {
  const { scene } = conformance
  const unplaced = { id: 'x', label: 'Utan värden' }

  const states: readonly {
    readonly state: string
    readonly props: Partial<ConformanceProps>
    readonly rows?: number
  }[] = [
    { state: 'that can be changed', props: { table: 'open', splitEditable: true } },
    {
      state: 'in English, with a heading',
      props: { locale: 'en', headingLevel: 2, table: 'open' },
    },
    { state: 'that is read only', props: { readOnly: true, table: 'open' } },
    { state: 'that is disabled', props: { disabled: true, table: 'open' } },
    {
      state: 'in dark colours',
      props: { theme: 'dark', table: 'open', selected: scene.journey.id },
    },
    { state: 'in light colours, table beside', props: { theme: 'light', table: 'beside' } },
    { state: 'without rows', props: {}, rows: 0 },
    { state: 'of many rows', props: { table: 'open' }, rows: 60 },
  ]

  it.each(states)('has no fault that axe knows in a figure $state', async ({ props, rows }) => {
    const some = rows === undefined ? [...scene.rows, unplaced] : await scene.crowd(rows)
    const open = await openFigure(conformance, { rows: some, props })
    expect(await violations(open)).toEqual([])
  })

  it('has no fault that axe knows while a mark is moved with the keyboard', async () => {
    const open = await openFigure(conformance)
    await GRAB.begin(conformance, open)
    expect(await violations(open)).toEqual([])
  })

  it.each([320, 720])(
    'has targets of 24 by 24 pixels beside its marks, %i pixels wide',
    async (width) => {
      const open = await openFigure(conformance, {
        rows: [...(await scene.crowd(60)), unplaced],
        width: `${width}px`,
        props: { table: 'open', splitEditable: true },
      })
      const targets = open.view
        .figure()
        .querySelectorAll<HTMLElement>('button, summary, a, select, input:not([type="range"])')
      const small = [...targets]
        .map((target) => ({
          target: target.textContent || target.ariaLabel,
          box: target.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ target, box }) => `${target ?? ''}: ${box.width} x ${box.height}`)
      expect(targets.length).toBeGreaterThan(60)
      expect(small).toEqual([])
    },
  )

  it.each([
    { count: 200, nodes: 'a node for each mark' },
    { count: 201, nodes: 'one picture with a summary' },
  ])('makes $nodes of $count rows', async ({ count }) => {
    const rows = await scene.crowd(count)
    const { view } = await openFigure(conformance, { rows: [...rows] })
    const named = view.markIds().filter((id) => view.mark(id).getAttribute('role') === 'img')
    const plot = view.plot()
    const summary = plot.getRootNode() as Document | ShadowRoot
    const described = summary.getElementById(plot.getAttribute('aria-describedby') ?? '')
    await settled()
    expect(described?.textContent).toMatch(new RegExp(String(count)))
    expect(view.ranges()).toHaveLength(scene.axes.length)
    expect(view.count('control')).toBe(1)
    if (count <= 200) {
      expect(plot).toHaveAttribute('role', 'group')
      expect(named).toHaveLength(view.markIds().length)
      const labels = named.map((id) => view.mark(id).getAttribute('aria-label'))
      expect(labels.every((label) => /\S/.test(label ?? ''))).toBe(true)
    } else {
      expect(plot).toHaveAttribute('role', 'img')
      expect(named).toEqual([])
    }
    await until(() => expect(view.tableNames().length).toBeGreaterThan(0))
  })
}
