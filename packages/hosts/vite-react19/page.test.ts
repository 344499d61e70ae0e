import { expect, it } from 'vitest'
import { runTool } from '../../../scripts/run/tool.mjs'
import {
  buildWithVite,
  checkElements,
  checkHydration,
  checkPage,
  checkPrerendered,
  inHost,
  serveFolder,
  startHost,
} from '../testing'
import { checkSaving } from './checkSaving'
import { createGate } from './gate'

const gate = createGate()
const host = startHost(async () => {
  await buildWithVite('vite-react19', 'src/render.tsx')
  return serveFolder(inHost('vite-react19', 'dist', 'client'), { answer: gate.answer })
})

checkPage(host, '/')
checkPrerendered(host, '/prerendered.html')
checkHydration(host, '/development/prerendered.html')
checkElements(host, '/elements.html', ['property'])
checkSaving(host, '/saving.html', gate)

it('type checks against the packed declarations', async () => {
  const { output } = await runTool(['typescript', 'tsc'], ['--project', inHost('vite-react19')], {
    quiet: true,
  })
  expect(output).toBe('')
})
