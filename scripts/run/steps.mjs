import { buildPackages } from '../packages/build.mjs'
import { run } from './process.mjs'
import { runBrowserTests, runTests } from './tests.mjs'
import { runTool } from './tool.mjs'
import { checkTypes } from './types.mjs'

/**
 * What a step gives back: 0 where it found nothing wrong, and the tests that it ran, if it ran any.
 *
 * @typedef {{ code: number, counts?: import('./tests.mjs').Counts }} Outcome
 */

const stories = ['stories-sv-light', 'stories-en-dark']

/**
 * The single steps, by the name of their script in package.json. Each takes the parameters that
 * stood after `--` on the command line.
 *
 * @type {Record<string, (parameters: string[]) => Promise<Outcome>>}
 */
export const steps = {
  'check:types': checkTypes,
  lint: (parameters) => runTool('oxlint', ['--deny-warnings', ...parameters]),
  format: (parameters) => runTool('oxfmt', ['--write', ...parameters]),
  'format:check': (parameters) => runTool('oxfmt', ['--check', ...parameters]),
  'test:unit': (parameters) => runTests(['core', 'react', 'elements'], parameters),
  'test:browser': (parameters) =>
    runBrowserTests(['browser', 'browser-react18', 'browser-elements'], parameters),
  'test:stories': (parameters) => runBrowserTests(stories, parameters),
  build: buildPackages,
  'check:packages': () => run(process.execPath, ['scripts/check-packages.mjs']),
  api: () => run(process.execPath, ['scripts/release.mjs', 'api']),
  sizes: () => run(process.execPath, ['scripts/release.mjs', 'sizes']),
  change: (parameters) => runTool(['@changesets/cli', 'changeset'], ['add', ...parameters]),
  'release:version': () => runTool(['@changesets/cli', 'changeset'], ['version']),
  bench: (parameters) => run(process.execPath, ['packages/bench/src/run/bench.mjs', ...parameters]),
  'test:ratios': (parameters) => runBrowserTests(['ratios'], parameters),
  // Last: it takes the tarballs that the check has packed.
  'test:hosts': (parameters) => runBrowserTests(['hosts'], parameters),
}

/** The steps of `npm test`, in their order: the quick ones first. */
export const testSteps = [
  'check:types',
  'lint',
  'format:check',
  'test:unit',
  'test:browser',
  'test:stories',
  'test:ratios',
  'check:packages',
  'test:hosts',
]
