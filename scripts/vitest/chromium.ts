import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { flags } from '../browser/flags.mjs'
import { rememberedBrowser } from '../browser/found.mjs'
import { launchEnvironment } from '../browser/prove.mjs'

type BrowserOptions = NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']>

/**
 * Runs a test project in Chromium: the one that `scripts/browser.mjs` found, else playwright's own.
 * A new object at each call, since vitest changes what it is given.
 */
export function chromium(): BrowserOptions {
  const found = rememberedBrowser()
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
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
