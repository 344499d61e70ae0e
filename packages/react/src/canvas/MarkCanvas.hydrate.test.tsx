import { expect, test } from 'vitest'
import { hydrated } from '../server/testing/hydrated'
import { portfolio } from '../server/testing/portfolio'
import { demandSilence } from '../server/testing/silence'

demandSilence()

test('a server sends nodes and no style, and a canvas takes their place without a word', async () => {
  const props = { data: portfolio(290), renderer: 'canvas' } as const
  const { before, container, kept, recovered } = await hydrated(props, { widthPx: 600 })
  expect(before).toContain('data-kv-mark=')
  expect(before).not.toMatch(/<canvas|style=|data-kv-ground/)
  expect(kept).toBe(true)
  expect(recovered).toEqual([])
  expect(container.querySelectorAll('canvas')).toHaveLength(1)
  expect(container.querySelector('[data-kv-marks]')).toBeNull()
})
