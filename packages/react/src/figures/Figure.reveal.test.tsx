import { complexity, type Reveal } from '@kvadrant/core'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { FigureHandle } from '../hooks/useFigureHandle'
import { Figure } from './Figure'

const ROWS = [
  { id: 'a', label: 'Alfa', group: 'IT', organisationalComplexity: 0.9, innovationComplexity: 0.9 },
  { id: 'b', label: 'Beta', group: 'Vård', organisationalComplexity: 0.2, innovationComplexity: 1 },
  { id: 'c', label: 'Gamma', group: 'Vård' },
]

const WORDS = {
  axis: 'Organisatorisk komplexitet →',
  region: 'Samverkan',
  other: 'Dyrt och svårt',
  mark: 'Alfa',
}

function shown(reveal: Reveal | undefined, onDiagnostics?: () => void) {
  const handle = createRef<FigureHandle>()
  const figure = (now: Reveal | undefined) => (
    <Figure
      ref={handle}
      definition={complexity}
      data={ROWS}
      reveal={now}
      onDiagnostics={onDiagnostics}
    />
  )
  const { container, rerender } = render(figure(reveal))
  return { container, handle, show: (now: Reveal | undefined) => rerender(figure(now)) }
}

/** Which of the words stand anywhere in a text: the document's, a picture's. */
const told = (text: string | null | undefined) =>
  Object.entries(WORDS).flatMap(([what, word]) => (text?.includes(word) ? [what] : []))

describe('what a figure reveals', () => {
  it.each([
    ['nothing but its question', { axes: false, regions: [], marks: false }, []],
    ['the axes', { regions: [], marks: false }, ['axis']],
    ['one region', { regions: ['collaboration'], marks: false }, ['axis', 'region']],
    ['every region', { marks: false }, ['axis', 'region', 'other']],
    ['no initiative before every region', { regions: ['collaboration'] }, ['axis', 'region']],
    ['everything', undefined, ['axis', 'region', 'other', 'mark']],
  ] as const)('is %s, in the document and in a picture alike', (_, reveal, expected) => {
    const { container, handle } = shown(reveal)
    expect(told(container.textContent)).toEqual(expected)
    expect(told(handle.current?.toSVG())).toEqual(expected)
  })

  it('keeps initiatives from the keyboard, the table and the legend, and does not call them none', () => {
    const { container, show } = shown({ marks: false })
    expect(screen.queryAllByRole('slider')).toEqual([])
    expect(screen.queryAllByRole('row', { hidden: true })).toEqual([])
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.queryByText(/\d satsning/)).toBeNull()
    expect(container.querySelector('[data-kv-legend], [data-kv-empty]')).toBeNull()
    show(undefined)
    expect(screen.getAllByRole('slider')).toHaveLength(2)
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(3)
    expect(within(container).getByText('2 satsningar efter', { exact: false })).toBeVisible()
  })

  it('tells in words what it shows', () => {
    const { handle, show } = shown({ regions: [], marks: false })
    expect(handle.current?.describe()).toMatch(/ Vågrätt: .* hög\.$/)
    show({ axes: false, regions: ['collaboration'], marks: false })
    expect(handle.current?.describe()).toMatch(/\? Samverkan: .*egen hand\.$/)
  })

  it('tells the host of its rows whether they are shown or not', () => {
    const onDiagnostics = vi.fn<() => void>()
    shown({ marks: false }, onDiagnostics)
    expect(onDiagnostics).toHaveBeenCalledWith([
      expect.objectContaining({ code: 'value-missing', row: 2 }),
      expect.objectContaining({ code: 'value-missing', row: 2 }),
    ])
  })

  it('leaves every region where it stands when the next one comes', () => {
    const { container, show } = shown({ regions: ['collaboration'], marks: false })
    const outline = () =>
      container.querySelector('[data-kv-region="collaboration"]')?.getAttribute('d')
    const before = outline()
    show(undefined)
    expect(before).toMatch(/^M/)
    expect(outline()).toBe(before)
  })
})
