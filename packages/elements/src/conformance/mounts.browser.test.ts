import { emulateMedia } from '@kvadrant/conformance/input'
import {
  DOMAIN,
  type FigureName,
  FIGURES,
  heldOver,
  moveInside,
  ROWS,
} from '@kvadrant/conformance/leaks'
import { viewOf } from '@kvadrant/conformance/mount'
import { effortMatrix } from '@kvadrant/conformance/scenes'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'

await loadElements()

const NAMES = Object.keys(FIGURES) as FigureName[]

beforeAll(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }))
afterAll(() => emulateMedia({}))

it('leaves no nodes and no listeners after 203 mounts, each element in its turn, each with a move', async () => {
  const turn = async (number: number) => {
    const name = NAMES[number % NAMES.length] ?? 'complexity-quadrant'
    const element = document.createElement('div')
    const portfolio = document.createElement('kv-portfolio')
    const figure = document.createElement(`kv-${name}`)
    Object.assign(portfolio, { data: ROWS, domain: DOMAIN })
    if (name === 'decision-matrix')
      Object.assign(figure, {
        heading: effortMatrix.title,
        axes: effortMatrix.axes,
        regions: effortMatrix.regions,
      })
    portfolio.append(figure)
    inElement.prepare(element).append(portfolio)
    document.body.append(element)
    if (!figure.shadowRoot) throw new Error(`kv-${name} is no element of ours.`)
    await moveInside(viewOf(figure.shadowRoot), FIGURES[name])
    element.remove()
  }
  const { before, after } = await heldOver(turn, { warm: NAMES.length, counted: 203 })
  expect(after).toEqual(before)
}, 240_000)
