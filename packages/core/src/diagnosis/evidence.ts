import { coordination } from '../figures/coordination/coordination'
import type { Extras } from '../figures/defineFigure'
import { SIZES } from '../figures/roles/cells'
import type { Coordinate, Position } from '../model/position'
import { readSetting } from '../model/setting'
import { standingOf } from '../placement/standing'
import { clampUnit } from '../spaces/clampUnit'
import type { Initiative } from './initiative'
import type { JudgedFigure, Judgement, Limits } from './limits'

/** Where an initiative lies in a figure. */
export interface Stand {
  readonly region: string
  /** On the unit scale, one coordinate for each of `fields`. */
  readonly position: Position
  /** The fields of the axes. */
  readonly fields: readonly string[]
}

/** What rules may ask of one initiative. Undefined is always: not known. */
export interface Evidence {
  readonly limits: Limits
  /** The initiative's place in a figure, as the figure itself would have it. */
  readonly stand: (figure: JudgedFigure) => Stand | undefined
  /** A field of the unit scale, kept inside it. */
  readonly unit: (field: keyof Initiative) => number | undefined
  readonly size: (typeof SIZES)[number] | undefined
  /** What the coordination figure reads beside its axes. */
  readonly extras: Extras
}

/** Looks into an initiative. Nothing in it makes it throw: what cannot be read is not known. */
export function evidenceOf(initiative: Initiative, limits: Limits): Evidence {
  const number = (field: string) => {
    const value = readSetting(initiative, field)
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  }
  const size = readSetting(initiative, 'organisationSize')
  // Several rules ask for one figure.
  const stands = new Map<JudgedFigure, Stand | undefined>()
  return {
    limits,
    stand: (figure) => {
      if (!stands.has(figure)) stands.set(figure, standIn(limits.figures[figure], number))
      return stands.get(figure)
    },
    unit: (field) => {
      const value = number(field)
      return value === undefined ? undefined : clampUnit(value)
    },
    size: SIZES.find((one) => one === size),
    extras: extrasOf(initiative, number),
  }
}

function standIn(
  { definition, scales, partition }: Judgement,
  number: (field: string) => number | undefined,
): Stand | undefined {
  const raw: Coordinate[] = []
  for (const { field, optional } of definition.axes) {
    const value = number(field)
    if (value === undefined && !optional) return undefined
    raw.push(value ?? null)
  }
  const standing = standingOf(definition, scales, raw, { index: 0, id: '' })
  if (!('position' in standing)) return undefined
  const { position } = standing
  const fields = definition.axes.map(({ field }) => field)
  return { region: partition.regionOf(position), position, fields }
}

function extrasOf(initiative: Initiative, number: (field: string) => number | undefined): Extras {
  return Object.fromEntries(
    (coordination.reads ?? []).flatMap(({ field, kind }): [string, number | string][] => {
      const value = kind === 'word' ? readSetting(initiative, field) : number(field)
      return typeof value === 'string' || typeof value === 'number' ? [[field, value]] : []
    }),
  )
}
