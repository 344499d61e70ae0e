import type { Catalogue } from '../i18n/catalogue'
import type { Partition } from '../regions/partition'
import type { Domain } from '../scales/domain'
import type { Space } from '../spaces/space'

/** Which of the four quiet tints a region has; the theme's tokens say which colour that is. */
export type Tone = 'neutral' | 'sand' | 'rose' | 'green'

/** One axis of a figure: the field it shows. Its name and ends stand in the catalogue. */
export interface AxisDefinition<Field extends string = string> {
  /** The field; its texts are `<figure>.axis.<field>`, `….low` and `….high`. */
  readonly field: Field
  /** The domain where the host gives none. @default [0, 1] */
  readonly domain?: Domain
}

/** A region's look; its name and reading are `<figure>.region.<id>` and `….reading`. */
export interface RegionDefinition {
  readonly id: string
  readonly tone: Tone
}

/** Where axes are split, by axis, on the unit scale, each list rising. */
export type Thresholds = readonly (readonly number[])[]

/**
 * A figure as data and a few pure functions: a space, the fields that are its axes, and the
 * regions that it is divided into. Rendering, moving, keyboard, table, announcements and
 * export follow from it.
 */
export interface FigureDefinition<Field extends string = string> {
  /** Stable and in kebab case; also the first word of every text key. */
  readonly id: string
  readonly space: Space
  readonly axes: readonly AxisDefinition<Field>[]
  readonly regions: readonly RegionDefinition[]
  /** The splits where the host gives none. */
  readonly thresholds: Thresholds
  /** Divides the space by the given splits. Called with as many splits for each axis as `thresholds` has. */
  readonly partition: (thresholds: Thresholds) => Partition
  readonly texts: Catalogue
}

/**
 * Checks a definition once and gives it back.
 * @throws TypeError when it cannot work: an axis too few for its space, a region without a look,
 * two regions with one id, one region in two places. These are a developer's mistakes, seen the
 * first time the module loads.
 */
export function defineFigure<const Field extends string>(
  definition: FigureDefinition<Field>,
): FigureDefinition<Field> {
  const { id, space, axes, regions, thresholds } = definition
  if (axes.length !== space.axisCount) {
    throw new TypeError(
      `Figure "${id}" needs ${space.axisCount} axes for a ${space.kind}, not ${axes.length}.`,
    )
  }
  const known = new Set(regions.map((region) => region.id))
  if (known.size !== regions.length)
    throw new TypeError(`Figure "${id}" has two regions with the same id.`)
  const { ids } = definition.partition(thresholds)
  if (new Set(ids).size !== ids.length)
    throw new TypeError(`Figure "${id}" uses one region id for two places.`)
  for (const regionId of ids) {
    if (!known.has(regionId))
      throw new TypeError(`Figure "${id}" does not say how region "${regionId}" looks.`)
  }
  return definition
}
