import styles from '@kvadrant/react/styles.css?inline'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Gives a document or a shadow root the library's stylesheet, once. */
export function adoptStyles(scope: Document | ShadowRoot): void {
  // Not by class: a frame's shadow roots are of a class of its own.
  const document = 'host' in scope ? scope.ownerDocument : scope
  const sheet = sheets.get(document) ?? makeSheet(document)
  sheets.set(document, sheet)
  if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet)
}

/** A sheet belongs to the document whose window made it. */
function makeSheet(document: Document): CSSStyleSheet {
  const window = document.defaultView
  if (!window) throw new Error('The document is not shown.')
  const sheet = new window.CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}
