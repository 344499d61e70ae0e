import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.browser'
import { expect, test, vi } from 'vitest'
import { ComplexityQuadrant } from '../figures/ComplexityQuadrant'
import { manyRows } from './testing/openMany'

test('a server sends nodes and no style, and the canvas comes once they are taken over', async () => {
  const errors = vi.spyOn(console, 'error')
  const figure = <ComplexityQuadrant defaultData={manyRows(225)} renderer="canvas" />
  const markup = renderToString(figure)
  expect(markup.match(/data-kv-mark="/g)).toHaveLength(225)
  expect(markup).not.toMatch(/<canvas|style=/)

  const page = document.createElement('div')
  page.innerHTML = markup
  document.body.append(page)
  const recoverable = vi.fn()
  const root = await act(() => hydrateRoot(page, figure, { onRecoverableError: recoverable }))
  expect(page.querySelector('canvas')).not.toBeNull()
  expect(page.querySelector('[data-kv-plot] [data-kv-mark]')).toBeNull()
  await act(() => root.unmount())
  page.remove()
  expect(recoverable).not.toHaveBeenCalled()
  expect(errors.mock.calls).toEqual([])
  errors.mockRestore()
})
