// @vitest-environment node
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { VNode } from 'preact'
import { expect, test, vi } from 'vitest'
import { faultsOf } from '../server/testing/faults'
import { fullRows } from '../server/testing/figures'
import { tagsOf, textOf, valuesOf } from '../server/testing/tags'
import { STATIC_FIGURES, STATIC_NAMES } from './testing/staticFigures'

vi.mock('react/jsx-runtime', () => import('preact/jsx-runtime'))
vi.mock('react/jsx-dev-runtime', () => import('preact/jsx-runtime'))

test.each(STATIC_NAMES)('Preact renders %s as React does', (name) => {
  const Static = STATIC_FIGURES[name]
  const element = <Static data={fullRows(8)} before={fullRows(5)} locale="en" />
  expect('__k' in element || '__c' in element).toBe(true)
  const markup = renderToStaticMarkup(element as unknown as VNode)
  expect(faultsOf(markup)).toEqual([])
  expect(textOf(markup)).toContain('Avtal 8')
  expect(valuesOf(markup, 'data-kv-row')).toHaveLength(8)
  const texts = tagsOf(markup).filter((tag) => tag.name === 'text')
  expect(texts.length).toBeGreaterThan(8)
  for (const { attributes } of texts) {
    expect([...attributes.keys()]).toEqual(
      expect.arrayContaining(['x', 'y', 'font-size', 'text-anchor', 'fill', 'data-kv-part']),
    )
  }
})
