import { LIGHT_PAINTS } from '@kvadrant/core'
import { expect, it } from 'vitest'
import { readPaints } from './readPaints'

it('has the light theme’s colours in a document that knows no variables and no canvas', () => {
  const root = document.createElement('div')
  document.body.append(root)
  expect(readPaints(root)).toEqual(LIGHT_PAINTS)
  expect(root.childNodes).toHaveLength(0)
  root.remove()
})
