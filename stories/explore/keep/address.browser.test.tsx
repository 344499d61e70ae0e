import { afterEach, describe, expect, it } from 'vitest'
import { pageAddress } from './address'

const page = window.top ?? window

afterEach(() => {
  for (const one of [page, window]) {
    one.history.replaceState(one.history.state, '', one.location.href.replace(/#.*$/s, ''))
  }
})

describe('the page’s address', () => {
  it('is that of the outermost window', () => {
    expect(page).not.toBe(window)
    page.location.hash = 'kvadrant=1.x'
    expect(pageAddress().fragment()).toBe('#kvadrant=1.x')
    expect(pageAddress().linkTo('kvadrant=1.y')).toBe(
      page.location.href.replace('kvadrant=1.x', 'kvadrant=1.y'),
    )
  })

  it('is the frame’s where only that has a portfolio', () => {
    page.location.hash = 'contents'
    window.location.hash = 'kvadrant=1.x'
    expect(pageAddress().fragment()).toBe('#kvadrant=1.x')
    pageAddress().clear()
    expect([page.location.hash, window.location.hash]).toEqual(['#contents', ''])
  })

  it('is the frame’s own inside another site’s page', async () => {
    const other = document.createElement('iframe')
    // A frame without rights is of another origin, as a foreign page around ours would be.
    other.setAttribute('sandbox', '')
    other.srcdoc = '<p>Another site</p>'
    await new Promise((resolve) => {
      other.addEventListener('load', resolve, { once: true })
      document.body.append(other)
    })
    const top = other.contentWindow
    expect(() => top?.location.href).toThrow(DOMException)
    const { location, history } = window
    const frame = {
      top,
      location,
      history,
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
    }
    window.location.hash = 'kvadrant=1.x'
    expect(pageAddress(frame).fragment()).toBe('#kvadrant=1.x')
    expect(pageAddress(frame).linkTo('kvadrant=1.y')).toMatch(/^http.*#kvadrant=1\.y$/)
    other.remove()
  })
})
