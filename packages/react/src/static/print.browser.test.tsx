import { renderToStaticMarkup } from 'react-dom/server.browser'
import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import type { PrintedPage } from '../../../../scripts/vitest/print/readPdf'
import { fullRows } from '../server/testing/figures'
import { ComplexityQuadrant } from '../static'

declare module 'vitest/browser' {
  interface BrowserCommands {
    printPdf: (html: string) => Promise<readonly PrintedPage[]>
  }
}

test('markup alone, without a stylesheet, prints as a figure in text: drawing, words and table', async () => {
  const data = fullRows(5)
  const markup = renderToStaticMarkup(
    <ComplexityQuadrant data={data} locale="en" title="Who does what?" />,
  )
  const pages = await commands.printPdf(`<!doctype html><html lang="en"><body>${markup}</body>`)
  // Lines break where the paper does, and two letters may be one sign.
  const text = pages
    .map((page) => page.text)
    .join('')
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
  for (const said of ['Whodoeswhat?', 'Costlyanddifficult', 'Organisationalcomplexity→', 'Group']) {
    expect(text).toContain(said)
  }
  // A rim and a label in the drawing, and a row in the table.
  for (const number of [1, 2, 3, 4, 5]) expect(text.split(`Avtal${number}`)).toHaveLength(4)
})
