import type { Scene, SceneWord, Value, Values } from './scene'

/** What a row holds on the figure's axes: numbers, and words where an axis has words. */
export function valuesOf(scene: Scene, row: { readonly [field: string]: unknown }): Values {
  return Object.fromEntries(
    scene.axes.map(({ field, words }) => [field, words ? String(row[field]) : Number(row[field])]),
  )
}

/** The words of an axis, lowest first; undefined where it has numbers. */
export function wordsOf({ axes }: Scene, field: string): readonly SceneWord[] | undefined {
  return axes.find((axis) => axis.field === field)?.words
}

/** A value as a range input counts: a number as it is, a word by its place among its axis' words, from 0. Not a number where there is no such value. */
export function numberOf(scene: Scene, field: string, value: Value | undefined): number {
  const words = wordsOf(scene, field)
  if (!words) return Number(value)
  const place = words.findIndex(({ word }) => word === value)
  return place < 0 ? Number.NaN : place
}

/** The least and the greatest number of an axis, as a range input counts. */
export function limitsOf(scene: Scene, field: string): readonly [number, number] {
  const words = wordsOf(scene, field)
  return words ? [0, words.length - 1] : (scene.domain[field] ?? [0, 1])
}

/** The value that a range input's number stands for; a number beyond the words stands for the last one on that side. */
export function valueAt(scene: Scene, field: string, number: number): Value {
  const words = wordsOf(scene, field)
  if (!words) return number
  const { word } = wordAt(words, number)
  return word
}

/** A value as it is written into the table: a number with a decimal point, a word by its Swedish name. */
export function textOf(scene: Scene, field: string, value: Value): string {
  const words = wordsOf(scene, field)
  return words ? wordAt(words, numberOf(scene, field, value)).name.sv : String(value)
}

/** A value in the middle of an axis; of an even number of words the upper one of the middle two. */
export function middleValue(scene: Scene, field: string): Value {
  const [low, high] = limitsOf(scene, field)
  const middle = (low + high) / 2
  return valueAt(scene, field, wordsOf(scene, field) ? Math.ceil(middle) : middle)
}

function wordAt(words: readonly SceneWord[], place: number): SceneWord {
  const word = words[Math.min(words.length - 1, Math.max(0, place))]
  if (!word) throw new Error('The scene has no such word.')
  return word
}
