import type { CDPSession } from '@vitest/browser-playwright'
import { cdp, commands } from 'vitest/browser'
import type { PrintedPage } from '../../../scripts/vitest/print/readPdf'

declare module 'vitest/browser' {
  interface BrowserCommands {
    printPdf: (html: string) => Promise<readonly PrintedPage[]>
  }
}

/** The pages that come out of the printer: the document as it stands, in a page of its own, without the scripts that have done their work. */
export async function printed(document: Document): Promise<readonly PrintedPage[]> {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  for (const part of copy.querySelectorAll('script, link[rel="modulepreload"]')) part.remove()
  return commands.printPdf(`<!doctype html>${copy.outerHTML}`)
}

/** Shows the page as it looks on paper, or on the screen again. */
export async function showOn(what: 'paper' | 'screen'): Promise<void> {
  const session: CDPSession = cdp()
  await session.send('Emulation.setEmulatedMedia', { media: what === 'paper' ? 'print' : '' })
}

/** A text without its white space and ligatures: on paper lines break where the paper does, and two letters may be one sign. */
export function unspaced(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}
