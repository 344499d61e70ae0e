import { buildWithVite, checkPage, inHost, serveFolder, startHost } from '../testing'

const host = startHost(async () => {
  await buildWithVite('vite-react18')
  return serveFolder(inHost('vite-react18', 'dist', 'client'))
})

checkPage(host, '/')
checkPage(host, '/prerendered.html')
