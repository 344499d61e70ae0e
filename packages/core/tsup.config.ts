import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'interchange/index': 'src/interchange/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
})
