import figures from '@kvadrant/react/styles.css?inline'
import own from '../styles/element.css?inline'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * Gives a shadow root the figures' styles: one stylesheet for all elements of a document. It is made
 * by the document that the element stands in (a sheet of another one is refused), from a text, which
 * every content security policy allows. Call it again where the element came to another document.
 */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument: page } = root
  const Sheet = page.defaultView?.CSSStyleSheet
  if (!Sheet) return
  let sheet = sheets.get(page)
  if (!sheet) {
    sheet = new Sheet()
    sheet.replaceSync(`${figures}\n${own}`)
    sheets.set(page, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet]
}
