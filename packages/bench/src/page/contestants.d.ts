declare module 'virtual:contestants' {
  import type { Mount } from '../contestants/contestant'

  /** Loads a contestant by the name of its folder. */
  export const contestants: Readonly<Record<string, () => Promise<{ readonly mount: Mount }>>>
}
