import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, inHost, type Served, serveFolder, strictPolicy } from '../testing'

/** Where the pages say that the figures are; the tests' own server takes its place. */
const FIGURES = 'https://figurer.example.se'

/**
 * Serves three sites of different origins: the page around, the embed page that allows it, and a
 * stranger that it does not allow.
 *
 * @param answer Answers what the page around asks its server.
 */
export async function serveSites(answer: Answer): Promise<readonly [Served, ...Served[]]> {
  const folder = inHost('iframe', 'dist')
  const packed = inHost('iframe', 'node_modules/@kvadrant/elements/dist')
  rmSync(folder, { recursive: true, force: true })
  for (const site of ['figures', 'page', 'stranger'])
    mkdirSync(join(folder, site), { recursive: true })

  const figures = await serveFolder(join(folder, 'figures'))
  const framing = {
    'Content-Security-Policy': `${strictPolicy}; frame-src http://localhost:*`,
  }
  const page = await serveFolder(join(folder, 'page'), { headers: framing, answer })
  const stranger = await serveFolder(join(folder, 'stranger'), { headers: framing })

  for (const file of ['embed.html', 'embed.js', 'embed.css']) {
    cpSync(join(packed, file), join(folder, 'figures', file))
  }
  rewrite(join(folder, 'figures', 'embed.html'), 'data-allow=""', `data-allow="${page.origin}"`)
  cpSync(inHost('iframe', 'site'), join(folder, 'page'), { recursive: true })
  cpSync(join(packed, 'frame.js'), join(folder, 'page', 'frame.js'))
  cpSync(inHost('iframe', 'stranger'), join(folder, 'stranger'), { recursive: true })
  for (const file of [
    'page/index.html',
    'page/page.js',
    'page/portfolio.html',
    'page/portfolio.js',
    'stranger/index.html',
    'stranger/stranger.js',
    'stranger/beside.js',
  ]) {
    rewrite(join(folder, file), FIGURES, figures.origin)
  }
  return [page, figures, stranger]
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(file, text.replaceAll(from, to))
}
