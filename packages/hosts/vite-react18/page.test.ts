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
  await buildWithVite('vite-react18', 'src/render.jsx')
  return serveFolder(inHost('vite-react18', 'dist', 'client'))
})

checkPage(host, '/')
checkPrerendered(host, '/prerendered.html')
checkHydration(host, '/development/prerendered.html')
checkElements(host, '/elements.html', ['reference', 'attribute'])
