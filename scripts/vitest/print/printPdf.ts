import type { BrowserCommand } from 'vitest/node'
import { type PrintedPage, readPdf } from './readPdf.ts'

/**
 * A command for browser tests: prints a document, given as HTML, to PDF in a page of its own, with
 * the page sizes that its stylesheets ask for, and gives back what came out. The test's own page
 * cannot be printed, since it stands in a frame of the test runner's.
 */
export const printPdf: BrowserCommand<[html: string]> = async (
  { context },
  html,
): Promise<readonly PrintedPage[]> => {
  const page = await context.newPage()
  try {
    await page.setContent(html, { waitUntil: 'load' })
    return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  } finally {
    await page.close()
  }
}
