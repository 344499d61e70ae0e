import { contrast } from '@kvadrant/core'
import '@kvadrant/react/styles.css'
import { render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { figuresIn } from './figures'
import { printed, showOn, unspaced } from './testing/paper'
import { workshopTexts } from './texts/texts'
import { WorkshopPage } from './WorkshopPage'

const texts = workshopTexts.sv
const figures = figuresIn('sv')

const open = (figure: string, theme = 'light') =>
  render(
    <div data-kv-theme={theme}>
      <WorkshopPage language="sv" figure={figure} />
    </div>,
  )

afterEach(() => showOn('screen'))

describe.each(figures.map((figure) => [figure.title, figure] as const))('%s', (title, figure) => {
  it('is two whole pages of landscape A4, with every name as text', async () => {
    const { container } = open(figure.definition.id)
    const pages = await printed(document)
    expect(pages.map(({ widthMm, heightMm }) => [widthMm, heightMm])).toEqual([
      [297, 210],
      [297, 210],
    ])
    const [blank = '', full = ''] = pages.map(({ text }) => unspaced(text))
    for (const page of [blank, full]) {
      // From the first line to the last one, and nothing of the page around the sheets.
      expect(page).toContain(unspaced(title))
      expect(page).toContain(unspaced(texts.source))
      expect(page).not.toContain(unspaced(texts.heading))
    }
    const labels = figure.sample.map((row) => unspaced(String('label' in row ? row.label : '')))
    expect(labels.filter((label) => label === '' || !full.includes(label))).toEqual([])
    expect(labels.filter((label) => blank.includes(label))).toEqual([])
    const regions = [...container.querySelectorAll('[data-kv-text="region-name"]')]
    for (const name of regions) expect(blank + full).toContain(unspaced(name.textContent ?? ''))

    await showOn('paper')
    const bodies = [...container.querySelectorAll('[data-sheet-body]')]
    expect(bodies.map((body) => body.scrollHeight <= body.clientHeight)).toEqual([true, true])
  })

  it('can be read in black and white: words, marks and borders', async () => {
    const { container } = open(figure.definition.id, 'dark')
    await showOn('paper')
    const styles = (selector: string) =>
      [...container.querySelectorAll(`[data-sheet] ${selector}`)].map((node) =>
        getComputedStyle(node),
      )
    const grounds = [
      'rgb(255, 255, 255)',
      ...styles('path[data-kv-region]').map(({ fill }) => fill),
      ...styles('path[data-kv-backdrop][data-kv-tone]').map(({ fill }) => fill),
    ]
    const least = (colours: readonly string[]) =>
      Math.min(
        ...[...new Set(colours)].flatMap((colour) =>
          [...new Set(grounds)].map((ground) => contrast(colour, ground)),
        ),
      )
    const words = styles('[data-kv-plot] text:not([data-kv-text="stack-count"])')
    expect(words.length).toBeGreaterThan(10)
    expect(least(words.map(({ fill }) => fill))).toBeGreaterThanOrEqual(4.5)
    const marks = styles('[data-kv-mark]:not([data-kv-tone="rest"])')
    expect(marks.length).toBeGreaterThan(0)
    expect(least(marks.map(({ fill }) => fill))).toBeGreaterThanOrEqual(3)
    const borders = styles('path[data-kv-region]')
    for (const { stroke, strokeWidth } of borders) {
      expect(least([stroke])).toBeGreaterThanOrEqual(3)
      expect(Number.parseFloat(strokeWidth)).toBeGreaterThan(0)
    }
    const shapes = [...container.querySelectorAll('[data-kv-legend] [data-kv-mark]')]
    const coloured = shapes.filter((mark) => mark.getAttribute('data-kv-tone') !== 'rest')
    expect(new Set(coloured.map((mark) => mark.getAttribute('d'))).size).toBe(coloured.length)
  })
})

it('is printed by the keyboard, and the blank one has lines to write on', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  open('complexity')
  const button = screen.getByRole('button', { name: texts.print })
  for (let presses = 0; presses < 12 && document.activeElement !== button; presses += 1) {
    await userEvent.tab()
  }
  await userEvent.keyboard('{Enter}')
  expect(print).toHaveBeenCalledTimes(1)
  const blank = screen.getByRole('article', { name: /^Tomt blad/ })
  expect(within(blank).getAllByRole('listitem')).toHaveLength(12)
  expect(within(blank).getByText(texts.group)).toBeVisible()
})
