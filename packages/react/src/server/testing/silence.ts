import { afterEach, beforeEach, vi } from 'vitest'

/**
 * Fails every test of the file, or of the `describe` that it is called in, that has anything
 * written to the console as a warning or an error: React reports its findings there.
 */
export function demandSilence(): void {
  let said: unknown[][] = []

  beforeEach(() => {
    said = []
    for (const level of ['warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((...parts) => void said.push(parts))
    }
  })

  afterEach(() => {
    vi.restoreAllMocks()
    if (said.length > 0) throw new Error(`The console says:\n${said.map(asText).join('\n')}`)
  })
}

function asText(parts: readonly unknown[]): string {
  return parts.map(String).join(' ').slice(0, 2000)
}
