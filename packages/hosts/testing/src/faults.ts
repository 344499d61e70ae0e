import type { BrowserContext } from 'playwright'

/** What went wrong in a page, and in its frames; a quiet page has none of it. */
export interface Faults {
  /** Errors and warnings on the console, React's own among them. */
  readonly console: string[]
  /** What scripts threw and nobody caught. */
  readonly thrown: string[]
  /** Requests without an answer, or with one of 400 and above. */
  readonly failed: string[]
  /** Requests to other origins than the host's own. */
  readonly elsewhere: string[]
  /** What the content security policy or Trusted Types stopped. */
  readonly violations: string[]
}

/** The faults of a page that has none. */
export const noFaults: Faults = {
  console: [],
  thrown: [],
  failed: [],
  elsewhere: [],
  violations: [],
}

/**
 * Writes down what goes wrong in every page of a context from now on.
 *
 * @param context One without a page yet.
 * @param origins Those that the pages may ask.
 * @returns A list for each kind, which grows.
 */
export async function watchFaults(
  context: BrowserContext,
  origins: readonly string[],
): Promise<Faults> {
  const faults: Faults = { console: [], thrown: [], failed: [], elsewhere: [], violations: [] }
  context.on('console', (message) => {
    // The browser asks for an icon on its own account.
    if (message.location().url.endsWith('/favicon.ico')) return
    const kind = message.type()
    if (kind === 'error' || kind === 'warning') faults.console.push(`${kind}: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.thrown.push(String(error.error())))
  context.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) faults.elsewhere.push(request.url())
  })
  context.on('requestfailed', (request) => {
    faults.failed.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) faults.failed.push(`${response.url()}: ${response.status()}`)
  })
  await context.exposeBinding('reportViolation', (_, text: string) => {
    faults.violations.push(text)
  })
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
    window.addEventListener('securitypolicyviolation', (event) => {
      reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  return faults
}
