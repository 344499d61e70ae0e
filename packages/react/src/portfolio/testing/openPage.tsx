import { type ReactElement, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { nextFrame } from '@kvadrant/conformance/input'
import { type FigureView, type Heard, inPage, listen, viewOf } from '@kvadrant/conformance/mount'
import type { Where } from './Figures'

/** A page with several figures. */
export interface OpenPage {
  /** What someone sees of a figure, scrolled to where a pointer reaches it. */
  readonly at: (where: Where) => FigureView
  readonly heard: Heard
  /** Renders the page anew. */
  readonly show: (page: ReactElement) => void
}

/** Puts a page on the screen for one test. */
export async function openPage(
  page: ReactElement,
  mode: 'strict' | 'plain' = 'plain',
): Promise<OpenPage> {
  const element = document.createElement('div')
  element.style.inlineSize = '400px'
  document.body.append(element)
  const heard = listen(document)
  const root = createRoot(inPage.prepare(element))
  const show = (next: ReactElement) =>
    flushSync(() => root.render(mode === 'strict' ? <StrictMode>{next}</StrictMode> : next))
  show(page)
  onTestFinished(() => {
    root.unmount()
    heard.stop()
    element.remove()
  })
  await nextFrame()
  return {
    at: (where) => {
      const place = element.querySelector<HTMLElement>(`[data-where="${where}"]`)
      if (!place) throw new Error(`There is no place for ${where}.`)
      place.scrollIntoView({ block: 'start' })
      return viewOf(place)
    },
    heard,
    show,
  }
}
