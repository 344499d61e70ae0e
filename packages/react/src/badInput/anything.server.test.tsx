// @vitest-environment node
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ComplexityQuadrant, type ComplexityQuadrantProps } from '../index'
import { faultsOf } from '../server/testing/faults'
import { anyProps } from './testing/anything'

afterEach(() => vi.restoreAllMocks())

const RUNS = 200

test('on a server no JSON value in any setting throws, or writes NaN', { timeout: 180_000 }, () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  fc.assert(
    fc.property(anyProps, (props) => {
      const given = props as unknown as ComplexityQuadrantProps<object>
      const markup = renderToString(<ComplexityQuadrant {...given} />)
      expect(faultsOf(markup, { textIsFree: true })).toEqual([])
      expect(error.mock.calls).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
