import { emulateMedia } from '@kvadrant/conformance/input'
import {
  DOMAIN,
  type FigureName,
  FIGURES,
  heldOver,
  moveInside,
  ROWS,
} from '@kvadrant/conformance/leaks'
import { inPage, viewOf } from '@kvadrant/conformance/mount'
import { effortMatrix } from '@kvadrant/conformance/scenes'
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  ComplexityQuadrant,
  CoordinationForces,
  DecisionMatrix,
  InnovationCapacity,
  InnovationRoles,
  PartnershipWeight,
  Portfolio,
  SourcingDilemma,
} from '../index'

const DRAWN: Readonly<Record<FigureName, () => ReactElement>> = {
  'sourcing-dilemma': () => <SourcingDilemma />,
  'innovation-capacity': () => <InnovationCapacity />,
  'partnership-weight': () => <PartnershipWeight />,
  'coordination-forces': () => <CoordinationForces />,
  'complexity-quadrant': () => <ComplexityQuadrant />,
  'innovation-roles': () => <InnovationRoles />,
  'decision-matrix': () => <DecisionMatrix {...effortMatrix} id={undefined} />,
}

const NAMES = Object.keys(FIGURES) as FigureName[]

beforeAll(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }))
afterAll(() => emulateMedia({}))

it('leaves no nodes and no listeners after 203 mounts, each figure in its turn, each with a move', async () => {
  const turn = async (number: number) => {
    const name = NAMES[number % NAMES.length] ?? 'complexity-quadrant'
    const element = document.createElement('div')
    document.body.append(element)
    const root = createRoot(inPage.prepare(element))
    flushSync(() =>
      root.render(
        <Portfolio defaultData={ROWS} domain={DOMAIN}>
          {DRAWN[name]()}
        </Portfolio>,
      ),
    )
    await moveInside(viewOf(element), FIGURES[name])
    root.unmount()
    element.remove()
  }
  const { before, after } = await heldOver(turn, { warm: NAMES.length, counted: 203 })
  expect(after).toEqual(before)
}, 240_000)
