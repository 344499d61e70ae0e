import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    rolldownOptions: { input: ['index.html', 'prerendered.html', 'elements.html', 'saving.html'] },
  },
})
