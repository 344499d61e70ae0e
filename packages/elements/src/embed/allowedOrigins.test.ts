import { describe, expect, test } from 'vitest'
import { allowedOrigins } from './allowedOrigins'

const self = 'https://figures.example'
const allowed = (configured: string | null | undefined, asked?: string | null) => [
  ...allowedOrigins(configured, asked, self),
]

describe('who may speak to the embed page', () => {
  test.each([
    ['nobody, where nothing is written', undefined, []],
    ['nobody, where nothing stands in the attribute', ' ', []],
    ['never everybody', '* https://*.example', ['https://*.example']],
    ['no origin that every sandbox has', 'null about:blank file:///x data:,x', []],
    [
      'those that are named',
      'https://a.example, http://b.example:81',
      ['https://a.example', 'http://b.example:81'],
    ],
    ['an address by its origin', 'https://a.example:443/start?x#y', ['https://a.example']],
    ['the page’s own', 'self', [self]],
    ['names as browsers write them', 'HTTPS://Å.Example', ['https://xn--5ca.example']],
  ])('%s', (_, configured, origins) => {
    expect(allowed(configured)).toEqual(origins)
  })
})

describe('the address of the embed page', () => {
  test.each([
    ['narrows', 'https://a.example', ['https://a.example']],
    ['lets in nobody new', 'https://c.example *', []],
    ['may shut all out', '', []],
    ['says nothing', null, ['https://a.example', 'https://b.example']],
  ])('%s', (_, asked, origins) => {
    expect(allowed('https://a.example https://b.example', asked)).toEqual(origins)
  })
})
