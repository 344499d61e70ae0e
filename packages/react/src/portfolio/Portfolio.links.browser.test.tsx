import { within } from '@testing-library/dom'
import { describe, expect, it } from 'vitest'
import { mouse, press, settled, until, write } from '@kvadrant/conformance/input'
import type { OpenPage } from './testing/openPage'
import { openPortfolio } from './testing/openPortfolio'
import { WHERE } from './testing/Figures'
import { ROWS, WEIGHT, X, Y } from './testing/rows'

/** Who is ringed in each figure, and how. */
const ringed = (page: OpenPage, kind: 'selected' | 'hovered') =>
  WHERE.map((where) => page.at(where).count('ring', kind))

const selectedIn = (page: OpenPage) =>
  WHERE.map((where) =>
    page
      .at(where)
      .parts('row')
      .filter((row) => row.hasAttribute('data-kv-selected'))
      .map((row) => row.getAttribute('data-kv-row')),
  )

describe('the selection of a portfolio', () => {
  it('is the same in every figure, table and component of the host', async () => {
    const heard: (string | null)[] = []
    const page = await openPortfolio({ shared: { onSelect: (id) => void heard.push(id) } })
    await mouse.click(page.at('partnership').pointOf('b'))
    await until(() => expect(selectedIn(page)).toEqual([['b'], ['b'], ['b']]))
    expect(ringed(page, 'selected')).toEqual([1, 1, 1])
    expect(page.portfolio().selected).toBe('b')
    page.portfolio().select('c')
    await until(() => expect(selectedIn(page)).toEqual([['c'], ['c'], ['c']]))
    page.portfolio().select('c')
    expect(heard).toEqual(['b', 'c'])
  })

  it('is the host’s where it holds it', async () => {
    const heard: (string | null)[] = []
    const onSelect = (id: string | null) => void heard.push(id)
    const page = await openPortfolio({ shared: { selected: 'a', onSelect } })
    await mouse.click(page.at('matrix').pointOf('b'))
    await until(() => expect(heard).toEqual(['b']))
    await settled()
    expect(selectedIn(page)).toEqual([['a'], ['a'], ['a']])
    page.give({ shared: { selected: 'b' } })
    expect(selectedIn(page)).toEqual([['b'], ['b'], ['b']])
  })

  it('leaves alone a figure that is given its own', async () => {
    const page = await openPortfolio({ own: { matrix: { defaultSelected: 'c' } } })
    await mouse.click(page.at('complexity').pointOf('b'))
    await until(() => expect(selectedIn(page)).toEqual([['b'], ['c'], ['b']]))
  })
})

describe('what is pointed at in a portfolio', () => {
  it('stands out in every figure, and renders none', async () => {
    const heard: (string | null)[] = []
    const page = await openPortfolio({ shared: { onHover: (id) => void heard.push(id) } })
    const before = { ...page.renders }
    await mouse.moveTo(page.at('complexity').pointOf('b'))
    await until(() => expect(ringed(page, 'hovered')).toEqual([1, 1, 1]))
    expect(page.portfolio().hovered).toBe('b')
    await mouse.leave()
    await until(() => expect(ringed(page, 'hovered')).toEqual([0, 0, 0]))
    expect(page.portfolio().hovered).toBeUndefined()
    expect(heard).toEqual(['b', null])
    expect(page.renders).toEqual(before)
  })

  it('is told of in every figure until Escape takes that away', async () => {
    const page = await openPortfolio()
    const told = () => WHERE.map((where) => page.at(where).count('tooltip'))
    page.at('matrix').ranges()[0]?.focus()
    await mouse.moveTo(page.at('partnership').pointOf('b'))
    await until(() => expect(told()).toEqual([1, 1, 1]))
    await press('Escape')
    await until(() => expect(told()).toEqual([0, 0, 0]))
    expect(ringed(page, 'hovered')).toEqual([1, 1, 1])
    await mouse.leave()
  })

  it('can be said by a component of the host', async () => {
    const page = await openPortfolio()
    page.portfolio().hover('c')
    await until(() => expect(ringed(page, 'hovered')).toEqual([1, 1, 1]))
    page.portfolio().hover(undefined)
    await until(() => expect(ringed(page, 'hovered')).toEqual([0, 0, 0]))
  })

  it('is the host’s where it holds it', async () => {
    const heard: (string | null)[] = []
    const onHover = (id: string | null) => void heard.push(id)
    const page = await openPortfolio({ shared: { hovered: 'a', onHover } })
    const name = () => page.at('matrix').part('tooltip').textContent
    await until(() => expect(name()).toContain('Alfa'))
    await mouse.moveTo(page.at('matrix').pointOf('b'))
    await until(() => expect(heard).toEqual(['b']))
    expect(name()).toContain('Alfa')
    page.give({ shared: { hovered: 'b' } })
    await until(() => expect(name()).toContain('Beta'))
    await mouse.leave()
  })
})

describe('a move in a portfolio', () => {
  it('renders no figure before it is finished', async () => {
    const moves: string[] = []
    const onMove = ({ id }: { readonly id: string }) => void moves.push(id)
    const page = await openPortfolio({ shared: { onMove } })
    await mouse.click(page.at('complexity').pointOf('a'))
    await until(() => expect(ringed(page, 'selected')).toEqual([1, 1, 1]))
    const start = page.at('complexity').pointOf('a')
    const before = { ...page.renders }
    await mouse.press(start)
    await mouse.moveTo({ ...start, x: start.x + 20 })
    await mouse.moveTo({ ...start, x: start.x + 40 })
    await until(() => expect(moves).toContain('a'))
    expect(page.at('complexity').phase()).toBe('dragging')
    expect(page.renders).toEqual(before)
    await mouse.release({ ...start, x: start.x + 40 })
    await until(() => expect(page.commits).toHaveLength(1))
  })
})

describe('the groups of a portfolio', () => {
  const row = (id: string, group: string, fields: object) => ({ id, label: id, group, ...fields })
  // By what each figure places, the groups' order would be another in each.
  const data = [
    row('a', 'Vård', { [X]: 1, [Y]: 1 }),
    row('b', 'Teknik', { [X]: 2, [Y]: 4 }),
    row('c', 'Teknik', { [X]: 8, [Y]: 4 }),
    row('d', 'Vård', { [WEIGHT]: 3 }),
    row('e', 'Vård', { [WEIGHT]: 5 }),
    row('f', 'Teknik', { [WEIGHT]: 9 }),
    row('g', 'Skola', {}),
  ]

  it('look the same in every figure, and those that a figure has nobody of are not in its legend', async () => {
    const page = await openPortfolio({ shared: { data } })
    const tones = (where: 'complexity' | 'partnership', ids: readonly string[]) =>
      ids.map((id) => page.at(where).mark(id).dataset.kvTone)
    expect(tones('complexity', ['a', 'b', 'c'])).toEqual(['0', '1', '1'])
    expect(tones('partnership', ['d', 'e', 'f'])).toEqual(['0', '0', '1'])
    expect(page.at('complexity').part('legend').textContent).toBe('Vård 1Teknik 2')
  })

  it('are the host’s choice', async () => {
    const page = await openPortfolio({ shared: { data, groups: ['Skola', 'Teknik'] } })
    expect(page.at('complexity').part('legend').textContent).toBe('Skola 0Teknik 2Övriga 1')
  })
})

describe('the filter of a portfolio', () => {
  const NOTES = ['2 satsningar visas inte: filtret', '1 satsning visas inte: filtret']

  it('leaves rows out of drawings, tables and counts, and says how many', async () => {
    const page = await openPortfolio()
    page.give({ shared: { filter: ['Teknik'] } })
    for (const where of WHERE) {
      const view = page.at(where)
      expect(view.markIds().toSorted()).toEqual(['a', 'c'])
      expect(view.tableNames().toSorted()).toEqual(['Alfa', 'Gamma'])
      expect(view.part('filtered').textContent).toBe(NOTES[0])
      // Delta has no place, but it is left out, and so nobody says that it has none.
      expect(view.count('not-placed')).toBe(0)
      expect(view.part('summary').textContent).toContain('2 satsningar')
    }
    expect(page.portfolio().rows.map(({ id, shown }) => [id, shown])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', false],
    ])

    page.give({ shared: { filter: ({ id }) => id !== 'a' } })
    expect(page.at('matrix').markIds().toSorted()).toEqual(['b', 'c'])
    expect(page.at('matrix').part('filtered').textContent).toBe(NOTES[1])
    expect(page.at('matrix').count('not-placed')).toBe(1)
    page.give({ shared: { filter: undefined } })
    expect(page.at('matrix').count('filtered')).toBe(0)
  })

  it('keeps the looks of groups, and what was done to rows that it leaves out', async () => {
    const page = await openPortfolio()
    const tone = () => page.at('complexity').mark('b').dataset.kvTone
    const before = tone()
    page.portfolio().commit([{ id: 'a', changes: { [X]: 9 } }])
    page.give({ shared: { filter: ['Vård'] } })
    expect(tone()).toBe(before)
    expect(page.at('complexity').part('legend').textContent).toBe('Vård 1')
    page.portfolio().undo()
    await until(() => expect(page.commits).toHaveLength(2))
    page.give({ shared: { filter: undefined } })
    expect(page.at('complexity').cells('a')[0]).toBe('4')
  })

  it('shows a row that it throws at, and reports that once', async () => {
    const fault = new Error('thrown')
    const errors: unknown[] = []
    const page = await openPortfolio({
      shared: {
        onError: (error, { callback }) => void errors.push([callback, error]),
        filter: () => {
          throw fault
        },
      },
    })
    page.give({ shared: { locale: 'en' } })
    await settled()
    expect(page.at('complexity').markIds()).toHaveLength(3)
    expect(errors).toEqual([['filter', fault]])
  })
})

describe('the thresholds of a portfolio', () => {
  const splitField = (page: OpenPage) =>
    within(
      page.at('complexity').part('split-fields') as HTMLElement,
    ).getAllByRole<HTMLInputElement>('textbox')[0]

  it('a split that is moved in one figure is moved in every figure that has the field', async () => {
    const heard: unknown[] = []
    const onSplit = (...parts: readonly unknown[]) => void heard.push(parts)
    const page = await openPortfolio({ shared: { splitEditable: true, onSplit } })
    expect(page.at('matrix').cells('a').at(-1)).toBe('Fyll ut')
    splitField(page)?.focus()
    splitField(page)?.select()
    await write('3,5')
    await press('Enter')
    await until(() => expect(page.at('matrix').cells('a').at(-1)).toBe('Låt bli'))
    expect(page.at('complexity').cells('a').at(-1)).toBe('Onödig samverkan')
    expect(heard).toEqual([[{ [X]: 3.5 }, X]])
    expect(page.portfolio().data.split).toEqual({ [X]: 3.5 })
  })

  it('a tolerance is that of its figure, and is told by it', async () => {
    const page = await openPortfolio({ shared: { defaultTolerance: { partnership: 0.5 } } })
    const remark = () => page.at('partnership').part('row', 'a').textContent
    const before = remark()
    page.portfolio().setTolerance('partnership', 0.01)
    page.portfolio().setTolerance('capacity', 0.3)
    await until(() => expect(remark()).not.toBe(before))
    expect(page.portfolio().data.tolerance).toEqual({ partnership: 0.01, capacity: 0.3 })
  })

  it('a figure that is given its own keeps it', async () => {
    const page = await openPortfolio({
      own: { matrix: { split: { [X]: 1 } } },
      shared: { split: { [X]: 9 } },
    })
    expect(page.at('matrix').cells('c').at(-1)).toBe('Planera')
    expect(page.at('complexity').cells('c').at(-1)).toBe('Dyrt och svårt')
  })
})

describe('a figure that is given rows of its own', () => {
  it('keeps what is moved in it to itself', async () => {
    const page = await openPortfolio({ own: { matrix: { defaultData: ROWS, domain: undefined } } })
    page.at('matrix').ranges()[0]?.focus()
    await press('Home')
    for (const stroke of ['Enter', 'Shift+ArrowRight', 'Enter']) await press(stroke)
    await until(() =>
      expect(page.at('matrix').button('Ångra')).not.toHaveAttribute('aria-disabled'),
    )
    expect(page.portfolio().canUndo).toBe(false)
    expect(page.portfolio().rows.every(({ moved }) => Object.keys(moved).length === 0)).toBe(true)
  })
})
