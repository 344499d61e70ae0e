import type { ChangeReason } from '@kvadrant/core'
import { expect } from 'vitest'
import { press, pressAll } from '../input/keys'
import { mouse, pen } from '../input/mouse'
import { middleOf } from '../input/screen'
import { touch } from '../input/touch'
import { until } from '../input/frames'
import type { Conformance } from '../conformance'
import type { OpenFigure } from '../mount/openFigure'
import { WORDS } from '../scenes/words'
import { destination, goToTraveller, setRange, tapUntilArmed, traveller, writeInto } from './reach'

/** One way in which a person moves a mark. */
export interface Way {
  readonly name: string
  readonly reason: ChangeReason
  /** One of the four that stand for all: drag, taps, keyboard, the table. */
  readonly principal?: boolean
  /** The kind of values that can be moved this way. @default both */
  readonly values?: 'numbers' | 'words'
  /** Makes the scene's journey. */
  readonly travel: (conformance: Conformance, open: OpenFigure) => Promise<void>
}

async function typed({ driver, scene }: Conformance, { view }: OpenFigure) {
  const { id } = scene.journey
  await writeInto(view, scene, { id, ...driver.typedAlong(scene, scene.journey) })
}

/** Every way in which a person moves a mark of this figure. All must end in the same state with the same report. */
export function waysOf({ driver }: Conformance): readonly Way[] {
  const { values: own = 'numbers' } = driver
  return WAYS.filter(({ values = own }) => values === own)
}

const WAYS: readonly Way[] = [
  {
    name: 'dragging with the mouse',
    principal: true,
    reason: 'pointer',
    travel: (conformance, open) =>
      mouse.drag(traveller(conformance, open), destination(conformance, open)),
  },
  {
    name: 'dragging with a finger',
    reason: 'pointer',
    travel: (conformance, open) =>
      touch.drag(traveller(conformance, open), destination(conformance, open)),
  },
  {
    name: 'dragging with a pen',
    reason: 'pointer',
    travel: (conformance, open) =>
      pen.drag(traveller(conformance, open), destination(conformance, open)),
  },
  {
    name: 'clicks alone: mark, mark, destination',
    reason: 'pointer',
    travel: async (conformance, open) => {
      await tapUntilArmed(mouse.click, conformance, open)
      await mouse.click(destination(conformance, open))
    },
  },
  {
    name: 'taps alone: mark, mark, destination',
    principal: true,
    reason: 'pointer',
    travel: async (conformance, open) => {
      await tapUntilArmed(touch.tap, conformance, open)
      await touch.tap(destination(conformance, open))
    },
  },
  {
    name: 'the Move button and a tap',
    reason: 'pointer',
    travel: async (conformance, open) => {
      await touch.tap(traveller(conformance, open))
      await until(() => expect(open.view.count('ring', 'selected')).toBe(1))
      await touch.tap(middleOf(open.view.button(WORDS.move.sv)))
      await until(() => expect(open.view.phase()).toBe('armed'))
      await touch.tap(destination(conformance, open))
    },
  },
  {
    name: 'the keyboard: grab, arrows, drop',
    principal: true,
    reason: 'keyboard',
    travel: async (conformance, open) => {
      const { driver, scene } = conformance
      const { view } = open
      await goToTraveller(conformance, open)
      await press('Enter')
      await pressAll(driver.keysAlong(scene, scene.journey, view.isMirrored()))
      await press('Enter')
    },
  },
  {
    name: 'the keyboard with the space bar',
    reason: 'keyboard',
    travel: async (conformance, open) => {
      const { driver, scene } = conformance
      const { view } = open
      await goToTraveller(conformance, open)
      await press(' ')
      await pressAll(driver.keysAlong(scene, scene.journey, view.isMirrored()))
      await press(' ')
    },
  },
  {
    name: 'the number field, with Enter',
    principal: true,
    values: 'numbers',
    reason: 'field',
    travel: async (conformance, open) => {
      await typed(conformance, open)
      await press('Enter')
    },
  },
  {
    name: 'the number field, by leaving it',
    values: 'numbers',
    reason: 'field',
    travel: async (conformance, open) => {
      await typed(conformance, open)
      await press('Tab')
    },
  },
  {
    name: 'the list of words',
    principal: true,
    values: 'words',
    reason: 'field',
    travel: typed,
  },
  {
    name: 'the list of words, left afterwards',
    values: 'words',
    reason: 'field',
    travel: async (conformance, open) => {
      await typed(conformance, open)
      await press('Tab')
    },
  },
  {
    name: 'the native range, as a screen reader does',
    reason: 'keyboard',
    travel: async (conformance, open) => {
      const { driver, scene } = conformance
      const { view } = open
      await goToTraveller(conformance, open)
      const { field, value } = driver.rangedAlong(scene, scene.journey)
      setRange(view.range(field), value)
    },
  },
]
