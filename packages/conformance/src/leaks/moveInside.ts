import { expect } from 'vitest'
import { settled, until } from '../input/frames'
import { mouse } from '../input/mouse'
import type { SpaceDriver } from '../drivers/driver'
import type { FigureView } from '../mount/figureView'
import { rowOf } from '../scenes/initiative'
import type { Scene } from '../scenes/scene'
import { valuesOf } from '../scenes/values'

/** A figure that somebody moves a mark in: how its space is handled, and what it shows. */
export interface Moved {
  readonly driver: SpaceDriver
  readonly scene: Scene
}

/** Drags the scene's journey with the mouse in a figure that has just been drawn, and waits for its end. */
export async function moveInside(view: FigureView, { driver, scene }: Moved): Promise<void> {
  const { id, changes, handle, cellsAfter } = scene.journey
  await until(() => expect(view.markIds()).toContain(id))
  view.plot().scrollIntoView({ block: 'center' })
  await settled()
  const values = { ...valuesOf(scene, rowOf(scene.rows, id)), ...changes }
  await mouse.drag(view.pointOf(id, handle), driver.pointAt(view, scene, values, handle))
  // Where figures share a page, a pointer's whole pixels meet other values: the region is what counts.
  await until(() => expect(view.cells(id).at(-1)).toBe(cellsAfter.at(-1)))
  await mouse.leave()
}
