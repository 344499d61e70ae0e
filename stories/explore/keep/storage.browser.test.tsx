import { writeJson } from '@kvadrant/core/interchange'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

describe('a stored text', () => {
  it.each([
    ['rubbish', '{"kvadrant":1,', /JSON/],
    ['somebody else’s', '{"theme":"dark"}', /ingen portfölj/],
    ['another version', '{"kvadrant":99,"headers":[],"rows":[]}', /99/],
    ['hostile depth', '['.repeat(100_000), /nivåer/],
  ])('that is %s is told, and moved out of the way unchanged', async (_, text, words) => {
    localStorage.setItem(KEY, text)
    reload()
    expect(notices()).toEqual([expect.stringMatching(words)])
    expect([selected(), localStorage.getItem(KEY)]).toEqual(['nothing', text])
    await change('S07')
    expect(localStorage.getItem(`${KEY}.unread`)).toBe(text)
  })

  it('with a key __proto__ is text like any other', () => {
    localStorage.setItem(
      KEY,
      '{"kvadrant":1,"headers":["__proto__"],"rows":[["x"]],"__proto__":{}}',
    )
    reload()
    expect(screen.getByRole('status', { name: 'rows' })).toHaveTextContent('1')
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it('of another version, from another window, is not written over', async () => {
    reload()
    await change('S07')
    const newValue = '{"kvadrant":99}'
    localStorage.setItem(KEY, newValue)
    fireEvent(window, new StorageEvent('storage', { key: KEY, newValue }))
    await change('S08')
    expect(localStorage.getItem(`${KEY}.unread`)).toBe(newValue)
  })

  it('from another window is offered, not taken', async () => {
    reload()
    await change('S07')
    const newValue = writeJson(withSelected('S09'))
    localStorage.setItem(KEY, newValue)
    fireEvent(window, new StorageEvent('storage', { key: KEY, newValue }))
    expect([selected(), notices()]).toEqual(['S07', [say.elsewhere]])
    await change('S08')
    expect(stored(`${KEY}.aside`)).toBe('S09')
    press(say.goBack)
    expect(selected()).toBe('S09')
  })
})

describe('a storage', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const full = () => ({
    getItem: (key: string) => localStorage.getItem(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: (key: string) => localStorage.removeItem(key),
  })

  it.each([
    ['that is forbidden', forbidden],
    ['that is missing', () => undefined],
    ['that is full', full],
  ])('%s is told, and the work goes on', async (_, storage) => {
    reload({ storage })
    type('select', 'S07')
    await waitFor(() => expect(screen.getByText(say.saving.refused)).toBeVisible())
    expect(selected()).toBe('S07')
    expect(notices()).toEqual([expect.stringContaining('webbläsaren sparar inte')])
  })

  it('that is full keeps the stored work when a link is changed', async () => {
    localStorage.setItem(KEY, writeJson(withSelected('S07')))
    const link = linkTo('S12')
    await follow(link)
    reload({ storage: full })
    type('select', 'S13')
    await waitFor(() => expect(screen.getByText(say.saving.refused)).toBeVisible())
    expect([stored(), page.location.hash]).toEqual(['S07', `#${link}`])
    press(say.goBack)
    expect(selected()).toBe('S07')
  })
})

describe('a file', () => {
  it('is stored, and what was in hand put aside', async () => {
    reload()
    await change('S07')
    type('file', writeJson(withSelected('S20')))
    expect([selected(), notices()]).toEqual(['S20', [`${say.opened.file} ${say.other.file}`]])
    await waitFor(() => expect([stored(), stored(`${KEY}.aside`)]).toEqual(['S20', 'S07']))
  })

  it('that is none of ours is told, and the work kept', async () => {
    reload()
    await change('S07')
    type('file', '<svg onload="alert(1)">')
    expect(notices()).toEqual([expect.stringContaining(say.untouched.file)])
    expect([selected(), stored()]).toEqual(['S07', 'S07'])
  })
})

describe('forgetting', () => {
  it('removes all that was stored, says so, and leaves what is on the screen', async () => {
    localStorage.setItem(`${KEY}.aside`, writeJson(withSelected('S01')))
    localStorage.setItem(`${KEY}.unread`, 'x')
    localStorage.setItem('somebody', 'else')
    await follow(linkTo('S12'))
    reload()
    press(say.forget)
    expect(Object.keys(localStorage)).toEqual(['somebody'])
    expect([selected(), notices(), page.location.hash]).toEqual(['S12', [say.forgotten], ''])
    reload()
    expect([selected(), notices()]).toEqual(['nothing', []])
  })

  it('stops what was about to be stored', () => {
    reload({ delayMs: 3_600_000 })
    type('select', 'S03')
    press(say.forget)
    fireEvent(window, new Event('pagehide'))
    expect(localStorage.length).toBe(0)
  })

  it('that the browser refuses is told', () => {
    reload({
      storage: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    press(say.forget)
    expect(notices()).toEqual([say.notForgotten])
  })
})
