import { defineConfig } from 'tsup'

/** A module for each file of the sources, so that a host's bundler leaves out what the host does not use. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/testing/**', '!src/**/*.d.ts'],
  bundle: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
})
