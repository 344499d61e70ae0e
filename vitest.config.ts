import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['@kvadrant/source', 'module', 'browser', 'development'] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr: { resolve: { conditions: ['@kvadrant/source', 'module', 'node', 'development'] } },
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/src/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        resolve,
        ssr: { resolve: { conditions: ['@kvadrant/source', 'module', 'node', 'development'] } },
        test: {
          name: 'react',
          environment: 'jsdom',
          include: ['packages/react/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.tsx', '**/*.hydrate.test.tsx'],
          setupFiles: ['scripts/vitest/dom.ts'],
        },
      },
    ],
  },
})
