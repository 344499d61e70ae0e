import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FrameLocator, Page } from 'playwright'
import { expect, it } from 'vitest'
import {
  checkPage,
  dragTo,
  drawn,
  markOf,
  middleOf,
  mover,
  noFaults,
  startHost,
  toldChange,
} from '../testing'
import { serveSites } from './serveSites'

/** What the page's server waits for before it answers. */
let held: Promise<void> | undefined

/** Stores nothing; refuses more than 9. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== 'PATCH') return false
  let body = ''
  for await (const part of request) body += String(part)
  await held
  const { org = 0 }: { org?: number } = JSON.parse(body)
  response.writeHead(org > 9 ? 409 : 204).end()
  return true
}

const host = startHost(() => serveSites(answer))
const frameOf = (page: Page) => page.frameLocator('iframe[src*="/embed.html"]')

checkPage(host, '/', { frame: frameOf })

/** Opens the page around, and looks afterwards whether it stayed quiet. */
async function opened(act: (page: Page, figure: FrameLocator) => Promise<void>): Promise<void> {
  const { page, faults, close } = await host.open('/')
  await drawn(frameOf(page))
  await act(page, frameOf(page))
  await page.evaluate('0')
  expect(faults).toEqual(noFaults)
  await close()
}

/** How high the frame is inside, and what its content needs, in CSS pixels. */
const heights = async (figure: FrameLocator) =>
  figure.locator('[data-kv-embed]').evaluate((room) => ({
    frame: window.innerHeight,
    content: Math.ceil(room.getBoundingClientRect().height),
  }))

it('shows a move as being saved until the page has answered', () =>
  opened(async (page, figure) => {
    let letGo = () => {}
    held = new Promise((resolve) => (letGo = resolve))
    const place = await dragTo(page, figure.locator('body'), 0.3, 0.9)
    const mark = markOf(figure, mover.id)
    await expect.poll(() => mark.getAttribute('data-kv-saving')).not.toBeNull()
    letGo()
    await expect.poll(() => mark.getAttribute('data-kv-saving')).toBeNull()
    expect((await toldChange(page, 'pointer')).changes.innovationComplexity).toBeCloseTo(9, 1)
    const { x, y } = await middleOf(mark)
    expect(Math.hypot(x - place.x, y - place.y)).toBeLessThan(2)
    await expect.poll(() => page.locator('[data-selected]').textContent()).toBe(mover.id)
  }))

it('takes a move back that the page refuses, and says so', async () => {
  const { page, faults, close } = await host.open('/')
  const figure = frameOf(page)
  await drawn(figure)
  const mark = markOf(figure, mover.id)
  await mark.scrollIntoViewIfNeeded()
  const before = await middleOf(mark)
  await dragTo(page, figure.locator('body'), 0.97, 0.5)
  await expect.poll(() => figure.locator('[data-kv-announcer]').textContent()).toContain(mover.name)
  await expect.poll(() => page.locator('[data-error]').textContent()).toContain('host:')
  await expect.poll(() => middleOf(mark)).toEqual(before)
  expect(await page.locator('[data-last-change]').textContent()).toBe('')
  // The browser itself writes a refused request down, and nothing else is wrong.
  expect(faults.failed).toContainEqual(expect.stringContaining(': 409'))
  expect({ ...faults, failed: [], console: [] }).toEqual(noFaults)
  await close()
})

it('is as high as its content, when the table is opened and closed too', () =>
  opened(async (page, figure) => {
    const fits = async () => {
      const { frame, content } = await heights(figure)
      return frame - content
    }
    await expect.poll(fits).toBe(0)
    const before = await heights(figure)
    const summary = figure.locator('[data-kv-data] > summary').first()
    await summary.click()
    await expect.poll(async () => (await heights(figure)).frame).toBeGreaterThan(before.frame + 50)
    await expect.poll(fits).toBe(0)
    await summary.click()
    await expect.poll(() => heights(figure)).toEqual(before)
    // A narrower page makes another height, and no scrollbar in between.
    await page.setViewportSize({ width: 360, height: 800 })
    await expect.poll(async () => (await heights(figure)).frame).not.toBe(before.frame)
    await expect.poll(fits).toBe(0)
  }))

it('lets the keyboard in, and out again behind the frame', () =>
  opened(async (page, figure) => {
    await page.keyboard.press('Tab')
    await expect.poll(() => figure.locator('[data-kv-figure] :focus').count()).toBe(1)
    const behind = page.locator('[data-english]:focus')
    for (let stops = 0; stops < 30 && (await behind.count()) === 0; stops++) {
      await page.keyboard.press('Tab')
    }
    expect(await behind.count()).toBe(1)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => figure.locator('[data-kv-figure] :focus').count()).toBe(1)
  }))

it('follows the page’s language, ignores a frame beside it, and comes again when it is loaded anew', () =>
  opened(async (page, figure) => {
    const [, , stranger] = host.origins()
    await page.evaluate((src) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('data-beside', '')
      frame.src = src
      document.body.append(frame)
    }, `${stranger}/beside.html`)
    const done = page.frameLocator('[data-beside]').locator('[data-done]')
    await expect.poll(() => done.textContent()).toBe('done')
    // What the page says comes after what the stranger said.
    await page.locator('[data-english]').click()
    const title = figure.locator('[data-kv-title]')
    await expect.poll(() => title.textContent()).toBe('Complexity: who should do what?')
    expect(await figure.locator('html').getAttribute('lang')).toBe('en')
    await drawn(figure)
    await page.locator('iframe[title]').evaluate((frame: HTMLIFrameElement) => {
      frame.src = `${frame.src}?again`
    })
    await expect.poll(() => figure.locator('body').evaluate(() => location.search)).toBe('?again')
    await drawn(figure)
  }))

it('ignores a page that is not allowed, and tells people why nothing is there', async () => {
  const [, , stranger] = host.origins()
  const { page, faults, close } = await host.open('/')
  await page.goto(`${stranger}/`)
  const figure = frameOf(page)
  await expect.poll(() => figure.locator('[data-kv-embed]').textContent()).toContain(stranger)
  // What is said last is heard last: by now the frame has had the stranger's message.
  await answered(page)
  expect(await figure.locator('kv-complexity-quadrant').count()).toBe(0)
  expect(await page.locator('[data-heard]').textContent()).toBe('')
  expect(faults).toEqual(noFaults)
  await close()
})

it('shows several figures in one portfolio, in the colours of the page, and tells what it cannot use', async () => {
  const { page, faults, close } = await host.open('/portfolio.html')
  const frame = frameOf(page)
  await expect.poll(() => frame.locator('[data-kv-marks] [data-kv-mark]').count()).toBe(4)
  expect(await frame.locator('h2[data-kv-title]').count()).toBe(2)
  await markOf(frame.locator('kv-innovation-capacity'), 'laptops').click()
  const chosen = frame.locator('kv-partnership-weight [data-kv-table] [data-kv-selected]')
  await expect.poll(() => chosen.getAttribute('data-kv-row')).toBe('laptops')
  expect(await page.locator('[data-error]').textContent()).toBe('frame: setting colour')
  const scheme = frame.locator('html').evaluate((root) => getComputedStyle(root).colorScheme)
  expect(await scheme).toBe('dark')
  expect(faults).toEqual(noFaults)
  await close()
})

/** Waits until the frame has taken in everything that was sent to it so far. */
async function answered(page: Page): Promise<void> {
  const frame = page.frames().find((each) => each.url().endsWith('/embed.html'))
  await frame?.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
}
