import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import type { Plugin } from 'vite'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { chromium } from './chromium.ts'
import { prepared } from './prepared.ts'

/**
 * A test project that draws every story, plays it and lets axe look at it, in one language and one
 * theme. Pages of many figures (tagged `page`) take as long as all other stories together; they are
 * left to the projects that ask for them.
 */
function storiesIn(
  locale: 'sv' | 'en',
  theme: 'light' | 'dark',
  { pages }: { readonly pages: boolean },
): TestProjectInlineConfiguration {
  const name = `stories-${locale}-${theme}`
  // The projects run at the same time, so each needs a folder of its own for what Vite prepares;
  // the addon gives all of them the same.
  const ownCache: Plugin = {
    name: 'kvadrant:own-cache',
    enforce: 'post',
    config: () => ({ cacheDir: `node_modules/.cache/kvadrant/${name}` }),
  }
  return {
    plugins: [
      storybookTest({
        initialGlobals: { locale, theme },
        tags: { exclude: pages ? [] : ['page'] },
      }),
      ownCache,
    ],
    optimizeDeps: prepared(['.storybook/preview.tsx', 'stories/**/*.stories.tsx']),
    // The first story of each project waits for axe to load, four times at once.
    test: { name, testTimeout: 30_000, retry: 1, browser: chromium() },
  }
}

/** Every story in both languages and both themes; pages in each language once and in each theme once. */
export const stories = [
  storiesIn('sv', 'light', { pages: true }),
  storiesIn('sv', 'dark', { pages: false }),
  storiesIn('en', 'light', { pages: false }),
  storiesIn('en', 'dark', { pages: true }),
]
