import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../scripts/run/root.mjs'
import { inHost } from './src/folders'
import { guideBlocks } from './src/guideBlocks'

/** The hosts whose files a guide shows, by the guide's name; the first one that has a file counts. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  vite: ['vite-react19', 'vite-react18'],
  nextjs: ['next'],
  'css-modules': ['webpack'],
  'saving-to-a-backend': ['vite-react19'],
  'plain-html': ['plain/site'],
  'react-17': ['react17'],
  iframe: ['iframe/site'],
}

describe.each(Object.entries(hosts))('the guide %s', (guide, folders) => {
  const markdown = readFileSync(join(root, 'docs', 'guides', `${guide}.md`), 'utf8')
  const blocks = guideBlocks(markdown)

  it('shows files', () => {
    expect(blocks.length).toBeGreaterThan(0)
  })

  it.each(blocks)('shows $file as the host page has it', ({ file, text }) => {
    const path = folders.map((folder) => inHost(folder, file)).find((one) => existsSync(one))
    expect(path).toBeDefined()
    expect(text).toBe(readFileSync(path ?? '', 'utf8'))
  })
})

it('tells the files of a guide from its other blocks', () => {
  const markdown = [
    '```js',
    '// a.js',
    'one()',
    '```',
    '```html',
    '<!-- b/c.html -->',
    '<p></p>',
    '```',
    '```js',
    '// Not a file.',
    'two()',
    '```',
  ].join('\n')
  expect(guideBlocks(markdown)).toEqual([
    { file: 'a.js', text: 'one()\n' },
    { file: 'b/c.html', text: '<p></p>\n' },
  ])
})
