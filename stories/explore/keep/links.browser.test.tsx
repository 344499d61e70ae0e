import { readJson, writeJson, writeLink } from '@kvadrant/core/interchange'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageAddress } from './address'
import { sampleState } from './sampleState'
import {
  change,
  follow,
  KEY,
  linkTo,
  notices,
  page,
  press,
  reload,
  selected,
  startAnew,
  stored,
  type,
  withSelected,
} from './testing/keptPage'
import { keepTexts } from './texts'

const say = keepTexts.sv

beforeEach(startAnew)
afterEach(startAnew)

describe('a reload', () => {
  it('begins with nothing, and writes nothing', () => {
    reload()
    expect([selected(), notices(), localStorage.length]).toEqual(['nothing', [], 0])
    expect(screen.getByText(say.saving.none)).toBeVisible()
  })

  it('brings back what was changed, whole, and says so', async () => {
    reload()
    await change('S07')
    expect(screen.getByText(say.saving.stored)).toBeVisible()
    reload()
    expect([selected(), notices()]).toEqual(['S07', [say.opened.storage]])
    expect(readJson(localStorage.getItem(KEY) ?? '').state).toEqual(withSelected('S07'))
  })

  it('stores at once what is unsaved when the page goes away', () => {
    reload({ delayMs: 3_600_000 })
    type('select', 'S03')
    expect(screen.getByText(say.saving.waiting)).toBeVisible()
    fireEvent(window, new Event('pagehide'))
    expect(stored()).toBe('S03')
  })

  it('writes nothing where a change was taken back before it was stored', () => {
    localStorage.setItem(KEY, writeJson(withSelected('S07')))
    let writes = 0
    const storage = () => ({
      getItem: (key: string) => localStorage.getItem(key),
      setItem: () => void (writes += 1),
      removeItem: () => undefined,
    })
    reload({ delayMs: 3_600_000, storage })
    type('select', 'S08')
    type('select', 'S07')
    fireEvent(window, new Event('pagehide'))
    expect(writes).toBe(0)
    expect(screen.getByText(say.saving.stored)).toBeVisible()
  })
})

describe('a link', () => {
  it('wins over the stored work, which is untouched and one button away', async () => {
    reload()
    await change('S07')
    await follow(linkTo('S12'))
    reload()
    expect([selected(), notices()]).toEqual(['S12', [`${say.opened.link} ${say.other.link}`]])
    expect(stored()).toBe('S07')
    press(say.goBack)
    expect([selected(), notices(), stored()]).toEqual(['S07', [say.returned], 'S07'])
    expect(pageAddress().fragment()).toBe('')
    press(say.goBack)
    expect(selected()).toBe('S12')
  })

  it('is opened while the page is open', async () => {
    reload()
    await change('S07')
    await follow(linkTo('S12'))
    await waitFor(() => expect(selected()).toBe('S12'))
    expect(notices()).toEqual([`${say.opened.link} ${say.other.link}`])
    expect(stored()).toBe('S07')
  })

  it('becomes the work once it is changed; a reload then has the change, and still the way back', async () => {
    reload()
    await change('S07')
    await follow(linkTo('S12'))
    await waitFor(() => expect(selected()).toBe('S12'))
    await change('S13')
    expect(stored(`${KEY}.aside`)).toBe('S07')
    expect(page.location.hash).toBe('')
    reload()
    expect([selected(), notices()]).toEqual(['S13', [`${say.opened.storage} ${say.other.storage}`]])
    press(say.goBack)
    expect([selected(), stored(), stored(`${KEY}.aside`)]).toEqual(['S07', 'S07', 'S13'])
  })

  it('of the very work that is stored is no other work', async () => {
    reload()
    await change('åäö')
    await follow(linkTo('åäö'))
    reload()
    expect([selected(), notices()]).toEqual(['åäö', [say.opened.storage]])
  })

  it('leaves other parts of the fragment where they were', async () => {
    await follow(`view=2&${linkTo('S12')}`)
    reload()
    expect(selected()).toBe('S12')
    await change('S13')
    expect(page.location.hash).toBe('#view=2')
  })

  it('names what could not be used of it', async () => {
    const domain = { innovationComplexity: [5, Number.NaN] } as const
    await follow(writeLink({ ...sampleState, domain }).fragment ?? '')
    reload()
    expect(notices()[0]).toContain(say.leftOut(1))
    expect(screen.getByRole('listitem')).toHaveTextContent(/domain\.innovationComplexity/)
  })

  const whole = linkTo('S12')
  it.each([
    ['cut short', whole.slice(0, -40), /avkortad/],
    ['damaged', `${whole.slice(0, -3)}xyz`, /skadad/],
    ['of another version', whole.replace('=1.', '=2.'), /version/],
    ['beyond every length', `kvadrant=1.${'z'.repeat(200_000)}`, /8\D?000/],
    ['made of markup', 'kvadrant=<img src=x onerror=alert(1)>', /skadad/],
  ])('%s is told, and the work kept', async (_, broken, words) => {
    reload()
    await change('S07')
    await follow(broken)
    await waitFor(() => expect(notices()[0]).toMatch(words))
    expect(notices()[0]).toContain(say.untouched.link)
    expect([selected(), stored()]).toEqual(['S07', 'S07'])
    reload()
    expect(notices()).toEqual([expect.stringMatching(words), say.opened.storage])
    expect([selected(), stored()]).toEqual(['S07', 'S07'])
    const [first] = screen.getAllByRole('button', { name: say.dismiss })
    if (first) fireEvent.click(first)
    expect(notices()).toEqual([say.opened.storage])
  })

  it('that is none of ours is no matter', async () => {
    reload()
    await change('S07')
    await follow('innehåll')
    expect([selected(), notices()]).toEqual(['S07', []])
    expect(decodeURI(page.location.hash)).toBe('#innehåll')
  })
})
