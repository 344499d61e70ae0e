import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { flags } from '../browser/flags.mjs'
import { likelyBrowser } from '../browser/found.mjs'
import { launchEnvironment } from '../browser/prove.mjs'
import { installed } from '../browser/ways.mjs'
import { printPdf } from './print/printPdf.ts'

type BrowserOptions = NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']>

/**
 * Runs a test project in Chromium: the one that `scripts/browser.mjs` found, else an installed one,
 * else playwright's own.
 * A new object at each call, since vitest changes what it is given.
 */
export function chromium(): BrowserOptions {
  const found = likelyBrowser() ?? installed()[0]
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    commands: { printPdf },
    viewport: { width: 1200, height: 900 },
    provider: playwright({
      launchOptions: {
        args: flags,
        env: launchEnvironment(found?.libraryPath),
        ...(found && { executablePath: found.executablePath }),
      },
    }),
    instances: [{ browser: 'chromium' }],
  }
}
