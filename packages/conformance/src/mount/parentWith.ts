import { onTestFinished } from 'vitest'

/** An element of the page that figures are put into, with styles of its own, for one test. */
export function parentWith(style: string): HTMLElement {
  const parent = document.createElement('div')
  parent.style.cssText = style
  document.body.append(parent)
  onTestFinished(() => {
    parent.remove()
    document.scrollingElement?.scrollTo(0, 0)
  })
  return parent
}
