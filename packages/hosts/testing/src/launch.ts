import { type Browser, chromium } from 'playwright'
import { flags } from '../../../../scripts/browser/flags.mjs'
import { likelyBrowser } from '../../../../scripts/browser/found.mjs'
import { launchEnvironment } from '../../../../scripts/browser/prove.mjs'
import { installed } from '../../../../scripts/browser/ways.mjs'

/** Starts the Chromium that the browser tests run in, without a window. */
export function launch(): Promise<Browser> {
  const found = likelyBrowser() ?? installed()[0]
  return chromium.launch({
    args: flags,
    env: launchEnvironment(found?.libraryPath),
    ...(found && { executablePath: found.executablePath }),
  })
}
