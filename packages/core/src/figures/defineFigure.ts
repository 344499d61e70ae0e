import type { Catalogue } from '../i18n/catalogue'
import type { Texts } from '../i18n/texts'
import type { FigureLayout, LayoutInput } from '../layout/figureLayout'
import type { DiagnosticCode } from '../model/diagnostic'
import type { Coordinate } from '../model/position'
import type { Placed } from '../placement/place'
import type { Partition } from '../regions/partition'
import type { Domain, FieldScale } from '../scales/domain'
import type { Space } from '../spaces/space'

/** Which of the four quiet tints a region has; the theme's tokens say which colour that is. */
export type Tone = 'neutral' | 'sand' | 'rose' | 'green'

/** One axis of a figure: the field it shows. Its name and ends stand in the catalogue. */
export interface AxisDefinition<Field extends string = string> {
  /** The field; its texts are `<figure>.axis.<field>`, `….low` and `….high`. */
  readonly field: Field
  /** The domain where the host gives none. @default [0, 1] */
  readonly domain?: Domain
  /**
   * The words that the field can hold, lowest first, where its scale is ordinal. Their names are
   * `<figure>.step.<word>`. Inside, a word is its number in this list. @default a scale of numbers
   */
  readonly steps?: readonly string[]
  /** Whether a row may leave the field unanswered and have a place all the same. @default false */
  readonly optional?: boolean
}

/** A field that a figure reads beside its axes: for its remarks, never for a place. */
export interface ExtraField {
  readonly field: string
  /** A number, a number taken to the unit scale by the field's domain, or a word. */
  readonly kind: 'number' | 'unit' | 'word'
}

/** What stands in the extra fields of a row: only what could be read. */
export type Extras = { readonly [field: string]: number | string }

/**
 * How the values of a row become coordinates and back, where they are not simply the same. A
 * coordinate is what is shown and edited.
 */
export interface Coding {
  /** Host units to coordinates, or why they have no place. */
  readonly toCoordinates: (values: readonly Coordinate[]) => readonly Coordinate[] | CodingProblem
  /** Coordinates to host units; `before` are the row's values until now. */
  readonly toValues: (
    coordinates: readonly Coordinate[],
    before: readonly Coordinate[],
  ) => readonly Coordinate[]
  /**
   * Coordinates as a pointer's are stated: rounded to so many decimals, all together, where they
   * depend on each other. @default each by itself
   */
  readonly rounded?: (coordinates: readonly Coordinate[], decimals: number) => readonly Coordinate[]
  /** The domain of every coordinate, in the place of the host's domains. */
  readonly domain: Domain
}

/** Why values have no coordinates. */
export interface CodingProblem {
  readonly code: DiagnosticCode
  /** The axes whose values are to blame; none where it is no single one. */
  readonly axes: readonly number[]
}

/** What a remark is made from. */
export interface RemarkInput {
  readonly texts: Texts
  readonly placed: Pick<Placed, 'values' | 'position' | 'region' | 'extras'>
  /** The figure's own measure of distance in force, on the unit scale. */
  readonly tolerance: number
  /** The scales of the axes. */
  readonly scales: readonly FieldScale[]
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
  /**
   * The figure's own measure of distance where the host gives none, on the unit scale: how far from
   * the diagonal is still suitable, how much tension is a dilemma. @default none
   */
  readonly tolerance?: number
  /**
   * Divides the space by the given splits and tolerance. Called with as many splits for each axis
   * as `thresholds` has.
   */
  readonly partition: (thresholds: Thresholds, tolerance: number) => Partition
  /** Whether marks are told apart by their group, or each row has a look of its own. @default 'group' */
  readonly styleBy?: 'group' | 'row'
  /**
   * What says in words where an initiative lies: its coordinates and its region, or its region alone,
   * where the regions' names say the coordinates already. @default 'coordinates'
   */
  readonly toldBy?: 'coordinates' | 'region'
  /** How values become coordinates. @default they are the same */
  readonly coding?: Coding
  /** What else the figure reads of a row. @default nothing */
  readonly reads?: readonly ExtraField[]
  /** What the figure says of an initiative beside its place: a sentence or more. @default nothing */
  readonly remarks?: (input: RemarkInput) => readonly string[]
  /** A few words that stand behind an initiative's name in the legend. @default none */
  readonly note?: (input: RemarkInput) => string | undefined
  /** Lays the figure out in pixels. */
  readonly layOut: (input: LayoutInput) => FigureLayout
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
  const { ids } = definition.partition(thresholds, definition.tolerance ?? 0)
  if (new Set(ids).size !== ids.length)
    throw new TypeError(`Figure "${id}" uses one region id for two places.`)
  for (const regionId of ids) {
    if (!known.has(regionId))
      throw new TypeError(`Figure "${id}" does not say how region "${regionId}" looks.`)
  }
  return definition
}
