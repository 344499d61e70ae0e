// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ComplexityQuadrant } from '../index'
import { writeFileSync } from 'node:fs'

test('probe', () => {
  const rows = Array.from({ length: 38 }, (_, i) => ({ id: `r${i}`, label: `Satsning nummer ${i}`, group: 'abc'[i % 3], organisationalComplexity: (i * 37 % 100) / 100, innovationComplexity: (i * 61 % 100) / 100 }))
  const html = renderToString(<ComplexityQuadrant data={rows} />)
  writeFileSync('/tmp/x/38.html', html)
  expect(html).toContain('svg')
  expect(typeof document).toBe('undefined')
})
