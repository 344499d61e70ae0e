import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import {
  checkPage,
  dragTo,
  markOf,
  noFaults,
  type OpenPage,
  serveFolder,
  startHost,
  tableOf,
} from '../testing'
import { buildSite } from './buildSite'

const host = startHost(() => serveFolder(buildSite()))

checkPage(host, '/', { figure: 'kv-complexity-quadrant' })

/** Opens a page, does something there, and looks whether the page stayed quiet. */
async function visited(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults, close }: OpenPage = await host.open(path)
  await act(page)
  await page.evaluate('0')
  expect(faults).toEqual(noFaults)
  await close()
}

const quadrant = (page: Page) => page.locator('kv-complexity-quadrant')
const marks = (figure: Locator) => figure.locator('[data-kv-marks] [data-kv-mark]')

/** What a figure's element says of itself. */
interface Telling {
  describe(): string
  toSVG(): string
}

/** What a figure shows, in three ways that do not depend on where it stands. */
async function shown(figure: Locator) {
  const table = await tableOf(figure)
  const told = await figure.evaluate((element) => {
    const telling = element as unknown as Telling
    return { summary: telling.describe(), picture: telling.toSVG() }
  })
  return { table, ...told }
}

it('shows the same, whichever way the rows come', () =>
  visited('/ways.html', async (page) => {
    const figures = await quadrant(page).all()
    expect(figures).toHaveLength(6)
    for (const figure of figures) await expect.poll(() => marks(figure).count()).toBe(3)
    const [first, ...others] = await Promise.all(figures.map(shown))
    expect(first?.table.join()).toMatch(/Digital hemtjänst \| 8 \| 8,25/)
    expect(first?.picture).toContain('Lånedatorer')
    for (const other of others) expect(other).toEqual(first)
  }))

it('moves a mark in all figures of a portfolio, and tells of it once', () =>
  visited('/portfolio.html', async (page) => {
    const portfolio = page.locator('kv-portfolio')
    const inside = portfolio.locator('kv-complexity-quadrant')
    await expect.poll(() => marks(portfolio).count()).toBe(9)
    await inside.locator('[data-kv-data] > summary').first().click()
    const field = inside.locator('[data-kv-table] [data-kv-row="laptops"] input').first()
    await field.fill('1,5')
    await field.press('Enter')
    await expect
      .poll(() => page.locator('[data-last-change]').textContent())
      .toBe('{"id":"laptops","changes":{"organisationalComplexity":1.5},"reason":"field"}')
    expect(await page.locator('[data-changes]').textContent()).toBe('1')
    await markOf(inside, 'hemtjanst').click()
    for (const tag of [
      'kv-complexity-quadrant',
      'kv-innovation-capacity',
      'kv-partnership-weight',
    ]) {
      const chosen = portfolio.locator(tag).locator('[data-kv-table] [data-kv-selected]')
      await expect.poll(() => chosen.getAttribute('data-kv-row')).toBe('hemtjanst')
    }
  }))

it('speaks the language of the part of the page that it stands in', () =>
  visited('/portfolio.html', async (page) => {
    const swedish = page.locator('kv-portfolio kv-complexity-quadrant [data-kv-title]')
    const english = page.locator('[lang="en"] kv-complexity-quadrant [data-kv-title]')
    await expect.poll(() => english.textContent()).toBe('Complexity: who should do what?')
    await expect.poll(() => swedish.textContent()).not.toBe(await english.textContent())
  }))

it('sends the positions with its form, and gives them back when the form is reset', () =>
  visited('/form.html', async (page) => {
    const figure = quadrant(page)
    await expect.poll(() => marks(figure).count()).toBe(3)
    const start = await positions(page)
    await dragTo(page, figure, 0.2, 0.9)
    await expect.poll(() => positions(page)).not.toEqual(start)
    await page.getByRole('button', { name: 'Börja om' }).click()
    await expect.poll(() => positions(page)).toEqual(start)
    await dragTo(page, figure, 0.2, 0.9)
    await expect.poll(() => positions(page)).not.toEqual(start)
    const moved = await positions(page)
    await page.getByRole('button', { name: 'Skicka' }).click()
    await page.waitForURL('**/form.html?**')
    expect(JSON.parse(new URL(page.url()).searchParams.get('positions') ?? '')).toEqual(moved)
  }))

/** What the form would send now. */
async function positions(page: Page): Promise<unknown> {
  const text = await page
    .locator('form')
    .evaluate((form: HTMLFormElement) => String(new FormData(form).get('positions')))
  return JSON.parse(text)
}

it('is quiet where the script stands twice, and in another copy', () =>
  visited('/twice.html', async (page) => {
    const figure = quadrant(page)
    await expect.poll(() => marks(figure).count()).toBe(3)
    await dragTo(page, figure, 0.2, 0.9)
    await expect
      .poll(() => page.locator('[data-last-change]').textContent())
      .toContain('"reason":"pointer"')
    expect(await figure.locator('[data-kv-figure]').count()).toBe(1)
  }))
