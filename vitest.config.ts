import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { chromium } from './scripts/vitest/chromium.ts'
import { prepared } from './scripts/vitest/prepared.ts'
import { react18 } from './scripts/vitest/react18.ts'
import { sources } from './scripts/vitest/sources.ts'
import { stories } from './scripts/vitest/stories.ts'

const setupFiles = ['scripts/vitest/dom.ts']
const seed = 'scripts/vitest/seed.ts'
const input = 'packages/conformance/src/input/setup.ts'
const hydration = ['{packages,stories}/**/*.hydrate.test.tsx']
const inBrowser = ['{packages,stories}/**/*.browser.test.{ts,tsx}', ...hydration]
const ofBuilt = ['packages/elements/src/**/*.browser.test.ts']

/** On two cores vitest would leave one of them idle. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

/** Nothing here asserts a time: a busy machine may take its own. */
const testTimeout = 30_000

/**
 * A real browser's input comes through another process, so a test in it may fail once for reasons
 * of its own. What passes only when tried again is named at the end of a run.
 */
const retry = 1

/**
 * Files in Chromium share a page: to load every module anew for each of them took as long as many of
 * their tests. What they leave in it is a fault of theirs; pointers are put to rest between them.
 */
const isolate = false

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        ...sources,
        test: {
          name: 'core',
          testTimeout,
          environment: 'node',
          include: ['packages/core/src/**/*.test.ts'],
          setupFiles: [seed],
          // Nothing in core has a state of its own, so the files need no worlds of their own.
          isolate: false,
        },
      },
      {
        ...sources,
        plugins: [react()],
        test: {
          name: 'react',
          testTimeout,
          environment: 'jsdom',
          include: ['packages/react/src/**/*.test.{ts,tsx}'],
          exclude: inBrowser,
          setupFiles: [seed, ...setupFiles],
        },
      },
      {
        ...sources,
        test: {
          name: 'elements',
          testTimeout,
          environment: 'node',
          isolate: false,
          include: ['packages/elements/{src,build}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...inBrowser],
          setupFiles: [seed],
        },
      },
      {
        ...sources,
        plugins: [react()],
        optimizeDeps: prepared([...inBrowser, ...setupFiles]),
        test: {
          name: 'browser',
          testTimeout,
          retry,
          include: inBrowser,
          exclude: [...configDefaults.exclude, ...ofBuilt],
          isolate,
          setupFiles: [...setupFiles, input],
          maxWorkers,
          browser: chromium(),
        },
      },
      {
        ssr: sources.ssr,
        resolve: { ...sources.resolve, alias: react18 },
        plugins: [react()],
        optimizeDeps: prepared([...hydration, ...setupFiles]),
        test: {
          name: 'browser-react18',
          testTimeout,
          retry,
          include: hydration,
          isolate,
          setupFiles: [...setupFiles, input],
          browser: chromium(),
        },
      },
      {
        ...sources,
        optimizeDeps: prepared([...ofBuilt, ...setupFiles]),
        test: {
          name: 'browser-elements',
          testTimeout,
          retry,
          include: ofBuilt,
          isolate,
          globalSetup: 'scripts/vitest/built.ts',
          setupFiles: [...setupFiles, input],
          maxWorkers,
          browser: chromium(),
        },
      },
      ...stories,
      {
        test: {
          name: 'hosts',
          testTimeout,
          hookTimeout: 4 * testTimeout,
          expect: { poll: { timeout: testTimeout / 3 } },
          environment: 'node',
          include: ['packages/hosts/**/*.test.ts'],
          globalSetup: 'packages/hosts/testing/setup.ts',
        },
      },
      {
        test: {
          name: 'ratios',
          environment: 'node',
          include: ['packages/bench/src/guard/*.test.ts'],
        },
      },
    ],
  },
})
