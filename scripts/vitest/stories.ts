import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import type { Plugin } from 'vite'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { chromium } from './chromium.ts'
import { prepared } from './prepared.ts'

/** A test project that draws every story, plays it and lets axe look at it, in one language and one theme. */
function storiesIn(locale: 'sv' | 'en', theme: 'light' | 'dark'): TestProjectInlineConfiguration {
  const name = `stories-${locale}-${theme}`
  // The projects run at the same time, so each needs a folder of its own for what Vite prepares;
  // the addon gives all of them the same.
  const ownCache: Plugin = {
    name: 'kvadrant:own-cache',
    enforce: 'post',
    config: () => ({ cacheDir: `node_modules/.cache/kvadrant/${name}` }),
  }
  return {
    plugins: [storybookTest({ initialGlobals: { locale, theme } }), ownCache],
    optimizeDeps: prepared(['.storybook/preview.tsx', 'stories/**/*.stories.tsx']),
    // The files share a page, since loading Storybook and axe anew takes longer than most stories.
    test: { name, testTimeout: 30_000, retry: 1, isolate: false, browser: chromium() },
  }
}

/** Every story in each language once and in each theme once; docs/decisions says why not in all four. */
export const stories = [storiesIn('sv', 'light'), storiesIn('en', 'dark')]
