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

const host = startHost(async () => {
  await buildWithVite('vite-react19', 'src/render.tsx')
  return serveFolder(inHost('vite-react19', 'dist', 'client'))
})

checkPage(host, '/')
checkPrerendered(host, '/prerendered.html')
checkHydration(host, '/development/prerendered.html')
checkElements(host, '/elements.html', ['property'])
