// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ComplexityQuadrant } from '../index'
import { faultsOf } from './testing/faults'
import { portfolio } from './testing/portfolio'
import { demandSilence } from './testing/silence'
import { valuesOf } from './testing/tags'

demandSilence()

test('two figures on one page share no id, also where they show the same rows', () => {
  const data = portfolio(10)
  const markup = renderToString(
    <main>
      <ComplexityQuadrant data={data} />
      <ComplexityQuadrant data={data} id="second" className="wide" />
    </main>,
  )
  expect(valuesOf(markup, 'data-kv-figure')).toEqual(['complexity', 'complexity'])
  expect(faultsOf(markup)).toEqual([])
})

test('the id, the class and the name that a host gives stand on the outermost element', () => {
  const markup = renderToString(
    <ComplexityQuadrant data={portfolio(3)} id="mine" className="wide" aria-label="My figure" />,
  )
  expect(markup).toMatch(/^<figure id="mine" class="wide" aria-label="My figure"/)
  expect(faultsOf(markup)).toEqual([])
})
