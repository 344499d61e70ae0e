import { applyChanges, type Change } from '@kvadrant/core'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { mouse, until } from '@kvadrant/conformance/input'
import type { Initiative } from '@kvadrant/conformance/scenes'
import type { FigureProps, SplitValues } from '../index'
import { Figures, WHERE } from './testing/Figures'
import { type OpenPage, openPage } from './testing/openPage'
import { openPortfolio } from './testing/openPortfolio'
import { DOMAIN, ROWS, X } from './testing/rows'
import { step } from './testing/step'

const FILTER = ['Teknik']

/** A host that links figures by their props alone, and holds all of the state itself. */
function ByHand() {
  const [data, setData] = useState(ROWS)
  const [selected, setSelected] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [split, setSplit] = useState<SplitValues>({ [X]: 5 })
  const ids = data.map(({ id }) => id)
  const shared: FigureProps<Initiative> = {
    data,
    domain: DOMAIN,
    filter: FILTER,
    selected,
    onSelect: setSelected,
    hovered,
    onHover: setHovered,
    split,
    onSplit: setSplit,
    onCommit: (change: Change<Initiative>) => setData((rows) => applyChanges(rows, ids, change)),
  }
  const own = { complexity: shared, matrix: shared, partnership: shared }
  return <Figures own={own} without={[]} onRender={() => undefined} />
}

/** What someone sees of the three figures. */
const seen = (page: OpenPage) =>
  WHERE.map((where) => {
    const view = page.at(where)
    return {
      marks: view.markIds(),
      cells: ['a', 'c'].map(view.cells),
      selected: view.parts('row').map((row) => row.hasAttribute('data-kv-selected')),
      hovered: view.count('ring', 'hovered'),
      note: view.part('filtered').textContent,
    }
  })

/** What a user does with them. */
async function use(page: OpenPage) {
  await step(page, 'complexity', 'Alfa')
  await step(page, 'partnership', 'Gamma', 'Shift+ArrowLeft')
  await mouse.click(page.at('matrix').pointOf('c'))
  await mouse.moveTo(page.at('complexity').pointOf('a'))
  await until(() =>
    expect(WHERE.map((where) => page.at(where).count('ring', 'hovered'))).toEqual([1, 1, 1]),
  )
}

it('figures linked by their props alone come to show what those of a portfolio show', async () => {
  const portfolio = await openPortfolio({ shared: { filter: FILTER, defaultSplit: { [X]: 5 } } })
  await use(portfolio)
  const wanted = seen(portfolio)
  await mouse.leave()

  const byHand = await openPage(<ByHand />)
  await use(byHand)
  expect(seen(byHand)).toEqual(wanted)
  expect(wanted[0]).toMatchObject({
    marks: ['a', 'c'],
    cells: [
      ['5', '3', 'Onödig samverkan'],
      ['8', '6,5', 'Samverkan'],
    ],
    hovered: 1,
    note: '2 satsningar visas inte: filtret',
  })
  expect(wanted[2]?.cells[1]?.[0]).toBe('8')
  expect(wanted.map(({ selected }) => selected.filter(Boolean).length)).toEqual([1, 1, 1])
  await mouse.leave()
})
