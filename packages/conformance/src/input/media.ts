import { browser } from './browser'

/** What a reader may have asked the system for. */
export interface MediaFeatures {
  readonly 'forced-colors'?: 'active' | 'none'
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference'
  readonly 'prefers-color-scheme'?: 'light' | 'dark'
}

/** Asks the browser to behave as on a system with these settings; those left out are the system's own. */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  await browser().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}
