import { act } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { demandSilence } from '../server/testing/silence'
import { FORBIDDEN, HOSTILE_LABELS } from './testing/hostileLabels'
import { cellsOf, expectSound, shown } from './testing/shown'

demandSilence()

describe.each(HOSTILE_LABELS)('a label that is $what', ({ label, seen }) => {
  const other = {
    id: 'b',
    label: 'Other',
    organisationalComplexity: 0.9,
    innovationComplexity: 0.9,
  }
  const row = {
    id: 'a',
    label,
    group: label,
    organisationalComplexity: 0.3,
    innovationComplexity: 0.3,
  }
  const standIn = 'Initiative 1, unnamed'

  test('is text in the table, the drawing, the tooltip and the legend, never markup', () => {
    const { container } = shown({ defaultData: [row, other], hovered: 'a', locale: 'en' })
    expect(cellsOf(container, 'a')?.[0]).toContain(seen ?? standIn)
    const tooltip = container.querySelector('[data-kv-tooltip]')?.textContent ?? ''
    // A tooltip of some lines shows the beginning of what is longer.
    expect(tooltip.replaceAll('-', '')).toContain((seen ?? standIn).slice(0, 3))
    expect(container.querySelector('[data-kv-mark="a"]')?.getAttribute('aria-label')).toContain(
      seen ?? standIn,
    )
    expect(container.querySelectorAll('script, img, b')).toHaveLength(0)
    expect(everyTextIn(container).filter((text) => FORBIDDEN.test(text))).toEqual([])
    expect(everyTextIn(container).filter(hasLoneSurrogate)).toEqual([])
    expectSound(container)
  })

  test('keeps its label in the drawing to three short lines', () => {
    const { container } = shown({ defaultData: [row, other], locale: 'en' })
    const drawn = [...container.querySelectorAll('[data-kv-label="a"]')]
    expect(drawn.length).toBe(1)
    const lines = drawn.flatMap((text) => (text.children.length > 0 ? [...text.children] : [text]))
    expect(lines.length).toBeLessThanOrEqual(3)
    for (const { textContent } of lines) expect(graphemes(textContent ?? '')).toBeLessThan(60)
  })

  test('is text in what is said of a move, and a placeholder in it is not filled', async () => {
    const user = userEvent.setup()
    const { container } = shown({ defaultData: [row, other], defaultSelected: 'a', locale: 'en' })
    act(() => container.querySelector<HTMLElement>('[data-kv-control] input')?.focus())
    await user.keyboard('{Enter}{ArrowRight}{Enter}')
    const region = document.querySelector('[data-kv-announcer]')
    expect(region?.textContent).toContain(seen ?? standIn)
    expect(region?.textContent).toContain('moved to')
    expect(region?.children).toHaveLength(0)
    expect(region?.textContent).not.toMatch(FORBIDDEN)
  })
})

test('a hostile label is a hostile label in the list of rows without a place too', () => {
  const data = HOSTILE_LABELS.map(({ label }, index) => ({ id: `r${index}`, label, group: label }))
  const { container } = shown({ data, locale: 'en' })
  expect(container.querySelectorAll('[data-kv-not-placed] li')).toHaveLength(data.length)
  expect(everyTextIn(container).filter((text) => FORBIDDEN.test(text))).toEqual([])
  expectSound(container)
})

test('a hostile text as a coordinate is text in its diagnostic', () => {
  const data = HOSTILE_LABELS.map(({ label }, index) => ({
    id: `r${index}`,
    organisationalComplexity: label,
    innovationComplexity: 0.5,
  }))
  const { container, diagnostics } = shown({ data, locale: 'en' })
  expect(diagnostics()).toHaveLength(data.length)
  for (const { value = '' } of diagnostics()) {
    expect(value.length).toBeLessThanOrEqual(80)
    expect(value).not.toMatch(FORBIDDEN)
  }
  expect(container.querySelectorAll('script, img, b')).toHaveLength(0)
  expectSound(container)
})

function everyTextIn(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].map(({ value }) => value),
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
  ])
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text)
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter('en').segment(text)].length
}
