import type { DepOptimizationOptions } from 'vite'

/**
 * Has Vite find all dependencies before the first test: one found later makes it reload the page
 * under the running test.
 *
 * @param entries Globs of the files that are loaded beside the packages' own entries.
 */
export function prepared(entries: string[]): DepOptimizationOptions {
  return {
    entries: [
      'packages/core/src/{index,interchange/index}.ts',
      'packages/react/src/index.ts',
      ...entries,
    ],
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
    ],
  }
}
