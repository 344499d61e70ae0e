import '@kvadrant/react/styles.css'
import { fireEvent, render } from '@testing-library/react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ComplexityQuadrant, type ComplexityQuadrantProps } from '../index'
import { portfolio } from '../server/testing/portfolio'
import { demandSilence } from '../server/testing/silence'
import { expectSound } from './testing/shown'

demandSilence()

/** A busy machine draws late. */
const PATIENCE = { timeout: 5000 }

/** The widest drawing, in pixels: what core lays out and no more. */
const WIDEST = 8192

function placed(
  style: Partial<CSSStyleDeclaration>,
  props: Partial<ComplexityQuadrantProps<object>> = {},
) {
  const room = document.createElement('div')
  Object.assign(room.style, style)
  document.body.append(room)
  onTestFinished(() => room.remove())
  const { container, unmount } = render(<ComplexityQuadrant data={portfolio(20)} {...props} />, {
    container: room,
  })
  const widthOf = () => Number(container.querySelector('[data-kv-plot]')?.getAttribute('width'))
  return { room, container, unmount, widthOf }
}

describe('a container that is', () => {
  test('0 x 0: draws without NaN, and at its width once it has one', async () => {
    const { room, container, widthOf } = placed({ width: '0', height: '0', overflow: 'hidden' })
    expectSound(container, false)
    room.style.width = '500px'
    await expect.poll(widthOf, PATIENCE).toBe(500)
    expectSound(container, false)
  })

  test('not displayed: keeps what it had, and draws at its width once it is shown', async () => {
    const { room, container, widthOf } = placed({ display: 'none', width: '480px' })
    expectSound(container, false)
    room.style.display = 'block'
    await expect.poll(widthOf, PATIENCE).toBe(480)
    room.style.display = 'none'
    room.style.width = '300px'
    await twoFrames()
    expect(widthOf()).toBe(480)
    room.style.display = 'block'
    await expect.poll(widthOf, PATIENCE).toBe(300)
    expectSound(container, false)
  })

  test('20 000 px wide: gets the widest drawing', async () => {
    const { container, widthOf } = placed({ width: '20000px' })
    await expect.poll(widthOf, PATIENCE).toBe(WIDEST)
    expectSound(container, false)
  })

  test('asked to be 20 000 px wide: gets the widest drawing', () => {
    const { container, widthOf } = placed({ width: '600px' }, { width: 20_000, height: 20_000 })
    expect(widthOf()).toBe(WIDEST)
    expectSound(container, false)
  })

  test('1 px wide: holds a small plot and no NaN', () => {
    const { container, widthOf } = placed({ width: '600px' }, { width: 1, height: 1 })
    expect(widthOf()).toBe(1)
    expectSound(container, false)
  })

  test('scaled and turned by the page: a pointer on a mark finds that mark', async () => {
    const onSelect = vi.fn<(id: string | null) => void>()
    const { container } = placed(
      { width: '500px', transform: 'rotate(20deg) scale(0.7)', margin: '100px' },
      { onSelect },
    )
    const mark = container.querySelector('[data-kv-marks] [data-kv-mark="row-2"]')
    if (!mark) throw new Error('There is no such mark.')
    await userEvent.click(mark)
    await expect.poll(() => onSelect.mock.calls.map(([id]) => id), PATIENCE).toEqual(['row-2'])
  })

  test('moved to another place of the page: goes on as before', async () => {
    const { room, container, widthOf } = placed({ width: '450px' })
    await expect.poll(widthOf, PATIENCE).toBe(450)
    const elsewhere = document.createElement('div')
    elsewhere.style.width = '350px'
    document.body.append(elsewhere)
    room.style.width = '100%'
    elsewhere.append(room)
    await expect.poll(widthOf, PATIENCE).toBe(350)
    expectSound(container, false)
    onTestFinished(() => elsewhere.remove())
  })

  test('the page of a frame: is drawn, moved and spoken of there', async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    onTestFinished(() => frame.remove())
    const page = frame.contentDocument
    if (!page) throw new Error('The frame has no page.')
    const onCommit = vi.fn<(change: { readonly id: string }) => void>()
    const figure = <ComplexityQuadrant defaultData={portfolio(3)} onCommit={onCommit} locale="en" />
    const { container } = render(figure, {
      container: page.body.appendChild(page.createElement('div')),
    })
    const range = container.querySelector<HTMLInputElement>('[data-kv-control] input')
    if (!range) throw new Error('There is nothing for the keyboard.')
    range.focus()
    for (const key of ['Enter', 'ArrowUp', 'ArrowUp', 'Enter']) fireEvent.keyDown(range, { key })
    expect(onCommit).toHaveBeenCalledOnce()
    expect(page.querySelector('[data-kv-announcer]')?.textContent).toContain('moved to')
    expectSound(container, false)
  })
})

describe('a callback for hovering that', () => {
  const fault = new Error('The host fails.')
  test.each([
    [
      'throws',
      () => {
        throw fault
      },
    ],
    ['rejects', () => Promise.reject(fault)],
  ])('%s is reported, and the tooltip comes all the same', async (_, onHover) => {
    const onError = vi.fn<() => void>()
    const { container } = placed({ width: '500px' }, { onHover, onError })
    const mark = container.querySelector('[data-kv-marks] [data-kv-mark="row-2"]')
    if (!mark) throw new Error('There is no such mark.')
    await userEvent.hover(mark)
    await expect
      .poll(() => onError.mock.calls, PATIENCE)
      .toContainEqual([fault, { callback: 'onHover' }])
    await expect
      .poll(() => container.querySelector('[data-kv-tooltip]')?.textContent, PATIENCE)
      .toContain('Skolskjuts 2')
  })
})

async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}
