import { expect, test } from 'vitest'
import { LIGHT_PAINTS } from './palette'
import { sceneNodes } from './svgNode'
import { exampleScene } from './testing/exampleScene'
import { PAINT_TOKENS } from './tokens'

test('every colour of an element is that of the token that the element names, and every token is named', () => {
  const { scene } = exampleScene()
  const named = new Set<string>()
  for (const { attributes, fill, stroke } of sceneNodes(scene, LIGHT_PAINTS)) {
    expect(attributes.fill ?? 'none').toBe(fill ? LIGHT_PAINTS[fill] : 'none')
    expect(attributes.stroke).toBe(stroke && LIGHT_PAINTS[stroke])
    for (const token of [fill, stroke]) if (token) named.add(token)
  }
  expect(PAINT_TOKENS.filter((token) => !named.has(token))).toEqual([])
})

test('what cannot be drawn has no element', () => {
  const { scene } = exampleScene()
  const items = scene.items.map((item) => ('xPx' in item ? { ...item, xPx: Number.NaN } : item))
  expect(sceneNodes({ ...scene, items }, {}).every(({ name }) => name === 'line')).toBe(true)
})
