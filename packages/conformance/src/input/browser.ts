import type { CDPSession } from '@vitest/browser-playwright'
import { cdp } from 'vitest/browser'

/** The browser's own commands, by the Chrome DevTools Protocol: what a page itself cannot do, real input above all. */
export function browser(): CDPSession {
  return cdp()
}
