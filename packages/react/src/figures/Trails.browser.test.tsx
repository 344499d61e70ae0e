import { within } from '@testing-library/dom'
import { render } from '@testing-library/react'
import { createRef, type ReactElement } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  apart,
  emulateMedia,
  middleOf,
  mouse,
  press,
  settled,
  until,
} from '@kvadrant/conformance/input'
import { inPage, openFigure, type OpenOptions } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { ComplexityQuadrant } from './ComplexityQuadrant'
import { InnovationRoles } from './InnovationRoles'
import { SourcingDilemma } from './SourcingDilemma'

const X = 'organisationalComplexity'
const Y = 'innovationComplexity'

/** Alfa came from another region, Beta stood where it stands, Gamma is new, Delta is gone. */
const BEFORE = [
  { id: 'a', label: 'Alfa', [X]: 9, [Y]: 3 },
  { id: 'b', label: 'Beta', [X]: 2, [Y]: 8 },
  { id: 'd', label: 'Delta', group: 'Vård', [X]: 1, [Y]: 1 },
]

const SUMMARY =
  'Jämfört med tidigare har 1 flyttats. 1 har bytt region. 1 är ny: Gamma. 1 har utgått: Delta.'

const quadrant = {
  render: renderReact(ComplexityQuadrant, 'strict'),
  root: inPage,
  scene: complexityScene,
}

const opened = (options: OpenOptions = {}) =>
  openFigure(quadrant, { ...options, props: { before: BEFORE, table: 'open', ...options.props } })

/** A figure by itself, with its handle. */
function drawn(figure: (ref: React.Ref<FigureHandle>) => ReactElement) {
  const handle = createRef<FigureHandle>()
  const { container } = render(figure(handle))
  return { container, handle }
}

describe('a trail', () => {
  it('begins at the place of the earlier row and ends at the mark, in its group’s colour', async () => {
    const { view, host } = await opened()
    expect(view.parts('earlier').map((dot) => dot.getAttribute('data-kv-earlier'))).toContain('a')
    expect(view.count('way', 'b') + view.count('way', 'c')).toBe(0)
    const start = middleOf(view.part('earlier', 'a'))
    const mark = view.mark('a')
    const way = view.part('way', 'a').getBoundingClientRect()
    const tip = { x: way.left, y: way.top + way.height / 2 }
    expect(apart(tip, middleOf(mark))).toBeLessThan(12)
    expect(getComputedStyle(view.part('way', 'a')).fill).toBe(getComputedStyle(mark).fill)

    host.setRows(host.rows().map((row) => (row.id === 'a' ? { ...row, [X]: 9 } : row)))
    await settled()
    expect(view.count('way', 'a')).toBe(0)
    expect(apart(start, view.pointOf('a'))).toBeLessThan(1)
  })

  it('lies under every mark, and lets the pointer through', async () => {
    const { view } = await opened()
    const order = view.part('trails').compareDocumentPosition(view.part('marks'))
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    const { x, y } = middleOf(view.part('earlier', 'a'))
    expect(view.part('trails').contains(document.elementFromPoint(x, y))).toBe(false)
  })

  it('comes forward with its mark, and the others step back', async () => {
    const rows = complexityScene.rows
    const { view } = await opened({
      props: { before: rows.map((row) => ({ ...row, [X]: 5.5 })), hovered: 'a' },
    })
    expect(getComputedStyle(view.part('way', 'a')).opacity).toBe('1')
    expect(Number(getComputedStyle(view.part('way', 'b')).opacity)).toBeLessThan(0.5)
  })

  it('stays with the ghost of a mark that is moved, and follows on drop', async () => {
    const { view } = await opened()
    const before = view.part('way', 'a').getAttribute('d')
    view.ranges()[0]?.focus()
    while (!view.activeName().startsWith('Alfa')) await press('ArrowRight')
    for (const key of ['Enter', 'Shift+ArrowLeft', 'Shift+ArrowLeft']) await press(key)
    await until(() => expect(view.part('way', 'a').hasAttribute('data-kv-ghost')).toBe(true))
    expect(view.part('way', 'a').getAttribute('d')).toBe(before)
    await press('Enter')
    await until(() => expect(view.part('way', 'a').getAttribute('d')).not.toBe(before))
    expect(view.part('way', 'a').hasAttribute('data-kv-ghost')).toBe(false)
  })

  it('keeps to the system’s colours where those are forced', async () => {
    const { view } = await opened()
    await emulateMedia({ 'forced-colors': 'active' })
    onTestFinished(() => emulateMedia({}))
    const { fill } = getComputedStyle(view.part('way', 'a'))
    expect(fill).toBe(getComputedStyle(view.mark('a')).fill)
    expect(getComputedStyle(view.part('earlier', 'a')).fill).not.toBe(fill)
  })

  it('is not there without earlier rows, nor is anything else of them', async () => {
    const { view } = await opened({ props: { before: null } })
    for (const part of ['trails', 'trails-note', 'was', 'gone']) expect(view.count(part)).toBe(0)
  })

  it('stands on a way along the paper in a grid, and as a dashed line in a profile', () => {
    const grid = (stance: string) => [{ id: 'a', label: 'Alfa', organisationSize: 'small', stance }]
    const { container: roles } = drawn(() => (
      <InnovationRoles data={grid('lead')} before={grid('wait')} />
    ))
    expect(roles.querySelectorAll('[data-kv-way="a"]')).toHaveLength(1)
    const answers = (aim: number) => [{ id: 'a', label: 'Alfa', 'dilemma.aim': aim }]
    const { container: profile } = drawn(() => (
      <SourcingDilemma data={answers(1)} before={answers(-1)} />
    ))
    expect(profile.querySelectorAll('[data-kv-earlier-line="a"]')).toHaveLength(1)
  })
})

describe('what is told of the earlier rows', () => {
  it('a column of the table, where who is gone stands last', async () => {
    const { view } = await opened()
    const table = within(view.figure()).getByRole('table')
    expect(within(table).getByRole('columnheader', { name: 'Före' })).toBeVisible()
    const was = (id: string) => view.part('row', id).querySelector('[data-kv-was]')?.textContent
    expect(was('a')).toBe('organisatorisk komplexitet 9, Onödig samverkan')
    expect(was('b')).toBe('oförändrat')
    expect(was('c')).toBe('ny')
    expect(view.tableNames().at(-1)).toBe('Delta')
    expect(view.part('gone', 'd').textContent).toBe(
      'DeltaVård––utgåttorganisatorisk komplexitet 1, innovationskomplexitet 1, Standardsourcing',
    )
  })

  it('the summary, the note below the drawing and the picture, in the same words', async () => {
    const { handle, container } = drawn((ref) => (
      <ComplexityQuadrant
        ref={ref}
        data={complexityScene.rows}
        domain={complexityScene.domain}
        before={BEFORE}
      />
    ))
    expect(handle.current?.describe()).toContain(SUMMARY)
    expect(container.querySelector('[data-kv-summary]')?.textContent).toContain(SUMMARY)
    expect(container.querySelector('[data-kv-trails-note]')?.textContent).toContain(SUMMARY)

    const svg = handle.current?.toSVG() ?? ''
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(file.querySelector('parsererror')).toBeNull()
    const said = [...file.querySelectorAll('text')].map((one) => one.textContent).join(' ')
    expect(said).toContain('Ringen visar läget före, pilen läget nu.')
    expect(said).toContain('1 är ny: Gamma. 1 har utgått: Delta.')
    const way = container.querySelector('[data-kv-way="a"]')?.getAttribute('d')
    const paths = [...file.querySelectorAll('path')].map((path) => path.getAttribute('d'))
    expect(paths).toContain(way)
  })

  it('the tooltip', async () => {
    const { view } = await opened()
    await mouse.moveTo(view.pointOf('a'))
    await until(() =>
      expect(view.part('tooltip').textContent).toMatch(
        /Före: organisatorisk komplexitet 9, Onödig\s?samverkan/,
      ),
    )
  })

  it('in English', async () => {
    const { view } = await opened({ props: { locale: 'en' } })
    expect(view.part('trails-note').textContent).toContain(
      'Compared with before, 1 has moved. 1 changed region. 1 is new: Gamma. 1 is gone: Delta.',
    )
  })

  it('that they cannot be read, where they are no list', async () => {
    const { view } = await opened({ props: { before: 7 as never } })
    expect(view.count('way')).toBe(0)
    expect(view.part('trails-note').textContent).toBe('De tidigare raderna går inte att läsa.')
  })

  it('nothing of rows that a filter hides', async () => {
    const { view } = await opened({ props: { filter: ['Teknik'] } })
    expect(view.part('trails-note').textContent).toContain('1 är ny: Gamma.')
    expect(view.count('gone')).toBe(0)
  })
})
