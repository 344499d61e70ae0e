import '@kvadrant/react/styles.css'
import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WorkshopPage } from './WorkshopPage'
import { workshopTexts } from './texts/texts'

const texts = workshopTexts.sv

function open() {
  const { container } = render(
    <div data-kv-theme="light">
      <WorkshopPage language="sv" />
    </div>,
  )
  return {
    regions: () =>
      [...container.querySelectorAll('[data-kv-region]')].map((path) =>
        path.getAttribute('data-kv-region'),
      ),
    marks: () => container.querySelectorAll('[data-kv-mark]').length,
  }
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(wanted: HTMLElement) {
  for (let presses = 0; presses < 12 && document.activeElement !== wanted; presses += 1) {
    await userEvent.tab()
  }
  expect(wanted).toHaveFocus()
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent
const isAt = (at: number) =>
  waitFor(() => expect(screen.getByText(`Steg ${at} av 5`)).toBeVisible())
const spoken = () => document.querySelector('[aria-live="polite"]')?.textContent ?? ''

describe('a trainer with a keyboard, or a remote', () => {
  it('chooses a figure, shows it step by step, forwards and back, and leaves', async () => {
    const { regions, marks } = open()
    await tabTo(screen.getByRole('radio', { name: 'Komplexitet: vem ska göra vad?' }))
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('radio', { name: 'Räcker kraften till ambitionen?' })).toBeChecked()
    const start = screen.getByRole('button', { name: texts.present })
    await tabTo(start)
    await userEvent.keyboard('{Enter}')

    // The axes, and nothing that comes later.
    await isAt(1)
    expect(screen.getByRole('main', { name: 'Räcker kraften till ambitionen?' })).toHaveFocus()
    expect([heading(), regions(), marks()]).toEqual([texts.axes, [], 0])
    expect(screen.getByText('Innovationskraft →')).toBeVisible()
    await waitFor(() => expect(spoken()).toMatch(/^Steg 1 av 5\. Axlarna\. Innovationskraft: /))

    // The regions, one at a time, by a remote.
    await userEvent.keyboard('{PageDown}')
    await isAt(2)
    expect([heading(), regions()]).toEqual([
      'Ambitionen överstiger kraften',
      ['ambition-outruns-capability'],
    ])
    await waitFor(() =>
      expect(spoken()).toMatch(/^Steg 2 av 5\. Ambitionen överstiger kraften: Kraften räcker/),
    )
    await userEvent.keyboard(' ')
    await isAt(3)
    expect([regions().length, marks()]).toEqual([2, 0])
    await userEvent.keyboard('{PageUp}')
    await isAt(2)
    expect(regions()).toEqual(['ambition-outruns-capability'])

    // The initiatives; then from end to end, and no farther.
    await userEvent.keyboard('{End}')
    await isAt(5)
    expect(heading()).toBe('38 satsningar')
    expect(regions()).toHaveLength(3)
    expect(marks()).toBeGreaterThan(20)
    await userEvent.keyboard('{ArrowRight}')
    await isAt(5)
    await userEvent.keyboard('{Home}{ArrowLeft}')
    await isAt(1)
    await userEvent.keyboard('{ArrowRight}')
    await isAt(2)

    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: texts.present })).toHaveFocus())
    expect(document.fullscreenElement).toBeNull()
  })

  it('moves an initiative before the room: the figure has its keys while one is grabbed', async () => {
    open()
    await tabTo(screen.getByRole('button', { name: texts.present }))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByText('Steg 1 av 6')).toBeVisible())
    await userEvent.keyboard('{End}')
    const [range] = await screen.findAllByRole('slider')
    if (!range) throw new Error('No initiative can be moved.')
    await tabTo(range)
    const before = range.getAttribute('aria-valuetext')

    await userEvent.keyboard('{Enter}{ArrowRight}{PageUp}')
    expect(screen.getByText('Steg 6 av 6')).toBeVisible()
    expect(range).not.toHaveAttribute('aria-valuetext', before)
    // Escape takes the move back, and leaves the presentation only when there is none.
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(range).toHaveAttribute('aria-valuetext', before))
    expect(screen.getByText('Steg 6 av 6')).toBeVisible()
    await userEvent.keyboard('{PageUp}')
    await waitFor(() => expect(screen.getByText('Steg 5 av 6')).toBeVisible())
  })

  it('presses the buttons of the bar with Space and Enter, which then do not step', async () => {
    open()
    await tabTo(screen.getByRole('button', { name: texts.present }))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByText('Steg 1 av 6')).toBeVisible())
    await tabTo(screen.getByRole('button', { name: texts.next }))
    await userEvent.keyboard(' ')
    await waitFor(() => expect(screen.getByText('Steg 2 av 6')).toBeVisible())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByText('Steg 3 av 6')).toBeVisible())
    await tabTo(screen.getByRole('button', { name: texts.leave }))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('button', { name: texts.present })).toHaveFocus())
  })
})
