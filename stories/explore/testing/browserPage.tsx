import { cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { vi } from 'vitest'
import '@kvadrant/react/styles.css'
import { ExplorePage } from '../ExplorePage'

/** The window whose address the page has. */
const page = window.top ?? window

/** Opens the page in Swedish, in the browser's own storage and address; what was open is closed, and gone from memory. */
export function openPage(): void {
  cleanup()
  render(
    <div data-kv-theme="light">
      <ExplorePage language="sv" keep={{ delayMs: 0 }} />
    </div>,
    { wrapper: StrictMode },
  )
}

/** A new browser: nothing open, nothing stored, no link. */
export function startAnew(): void {
  cleanup()
  localStorage.clear()
  setFragment('')
}

/** Gives the address another fragment, before the page is opened. */
export function setFragment(fragment: string): void {
  const address = page.location.href.replace(/#.*$/s, '')
  page.history.replaceState(
    page.history.state,
    '',
    fragment === '' ? address : `${address}#${fragment}`,
  )
}

/** Keeps the browser from downloading, and gives what it would have saved, as it comes. */
export function downloads(): readonly { readonly name: string; readonly content: Blob }[] {
  const saved: { name: string; content: Blob }[] = []
  let content: Blob | MediaSource | undefined
  const { createObjectURL } = URL
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    content = given
    return createObjectURL(given)
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (content instanceof Blob) saved.push({ name: this.download, content })
  })
  return saved
}

/** A clipboard that remembers what it got, or refuses all of it as a browser without leave does. */
export function clipboard(refuses = false): readonly string[] {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (refuses) throw new DOMException('no', 'NotAllowedError')
    copied.push(text)
  })
  return copied
}
