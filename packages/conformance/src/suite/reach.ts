import { expect } from 'vitest'
import { until } from '../input/frames'
import { press, pressAll, write } from '../input/keys'
import type { ClientPoint } from '../input/screen'
import type { Conformance } from '../conformance'
import { enter } from '../mount/enter'
import type { FigureView } from '../mount/figureView'
import type { OpenFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import type { Scene } from '../scenes/scene'
import { valuesOf, wordsOf } from '../scenes/values'
import { cellName } from '../scenes/words'

/** Where the scene's journey ends on the screen. */
export function destination({ driver, scene }: Conformance, { view }: OpenFigure): ClientPoint {
  const { id, changes, handle } = scene.journey
  const values = { ...valuesOf(scene, rowOf(scene.rows, id)), ...changes }
  return driver.pointAt(view, scene, values, handle)
}

/** Where the scene's journey begins on the screen, by the row's own values. */
export function origin({ driver, scene }: Conformance, { view }: OpenFigure): ClientPoint {
  const { id, handle } = scene.journey
  return driver.pointAt(view, scene, valuesOf(scene, rowOf(scene.rows, id)), handle)
}

/** Where the mark that travels is drawn now. */
export function traveller({ scene }: Conformance, { view }: OpenFigure): ClientPoint {
  return view.pointOf(scene.journey.id, scene.journey.handle)
}

/** Selects the mark that travels and taps it again, after which it waits for its destination. */
export async function tapUntilArmed(
  tap: (point: ClientPoint) => Promise<void>,
  conformance: Conformance,
  open: OpenFigure,
): Promise<void> {
  const { view } = open
  await tap(traveller(conformance, open))
  await until(() => expect(view.count('ring', 'selected')).toBe(1))
  await tap(traveller(conformance, open))
  await until(() => expect(view.phase()).toBe('armed'))
}

/** Takes the keyboard to an initiative, with arrows from the first one on. */
export async function goTo(view: FigureView, scene: Scene, id: string): Promise<void> {
  const { label } = rowOf(scene.rows, id)
  enter(view)
  await press('Home')
  for (let tries = view.tableNames().length; !view.activeName().startsWith(`${label},`); tries--) {
    if (tries === 0) throw new Error(`Arrows do not come to ${label}.`)
    const before = view.activeName()
    // Where a row has a handle for each axis, up and down go between those.
    await press(view.isMirrored() ? 'ArrowLeft' : 'ArrowRight')
    await until(() => expect(view.activeName()).not.toBe(before))
  }
}

/** Takes the keyboard to the mark that travels. */
export async function goToTraveller({ driver, scene }: Conformance, { view }: OpenFigure) {
  await goTo(view, scene, scene.journey.id)
  await pressAll(driver.keysToHandle?.(scene.journey) ?? [])
}

/** The number field of an axis and an initiative; the table must be open. */
export function fieldOf(
  view: FigureView,
  scene: Scene,
  id: string,
  field: string,
): HTMLInputElement {
  return view.field(labelOf(scene, id, field))
}

/** The list of words of an axis and an initiative; the table must be open. */
export function listOf(
  view: FigureView,
  scene: Scene,
  id: string,
  field: string,
): HTMLSelectElement {
  return view.list(labelOf(scene, id, field))
}

/**
 * Writes into the number field of an axis and an initiative, or looks a word up in its list by
 * writing it; the table must be open. A list changes at once, a field not before it is left or
 * Enter is pressed.
 */
export async function writeInto(
  view: FigureView,
  scene: Scene,
  { id, field, text }: { readonly id: string; readonly field: string; readonly text: string },
): Promise<HTMLElement> {
  if (wordsOf(scene, field)) {
    const list = listOf(view, scene, id, field)
    // What was written into it before is forgotten once the list is left.
    list.blur()
    list.focus()
    await write(text)
    return list
  }
  const input = fieldOf(view, scene, id, field)
  input.focus()
  input.select()
  await write(text)
  return input
}

function labelOf(scene: Scene, id: string, field: string): string {
  const axis = scene.axes.find((one) => one.field === field)
  if (!axis) throw new Error(`The scene has no axis "${field}".`)
  return cellName(axis.name, rowOf(scene.rows, id).label)
}

/** Gives a native range another value as a screen reader does, which is neither a key nor a pointer. */
export function setRange(input: HTMLInputElement, value: number): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
  set?.call(input, String(value))
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
