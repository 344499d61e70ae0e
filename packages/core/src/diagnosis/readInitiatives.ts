import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import type { Extras, FigureDefinition } from '../figures/defineFigure'
import { dilemma, dilemmaOf } from '../figures/dilemma/dilemma'
import type { DilemmaDimension } from '../figures/dilemma/dimensions'
import { partnership } from '../figures/partnership/partnership'
import { roles } from '../figures/roles/roles'
import type { FieldValues } from '../model/change'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic'
import { axisColumns } from '../placement/axisColumns'
import { axisScales } from '../placement/axisScales'
import { extrasReader } from '../placement/extras'
import { place, type PlaceOptions } from '../placement/place'
import type { RowName } from '../placement/cells'
import { clampUnit } from '../spaces/clampUnit'
import type { Initiative } from './initiative'

/** How a host's rows are read: as the figures read them. */
export interface ReadOptions<Row = unknown> extends Pick<
  PlaceOptions<Row>,
  'fields' | 'domain' | 'overlay' | 'unnamed'
> {
  /** The dimensions of the dilemma. @default the seven of the figure */
  readonly dimensions?: readonly DilemmaDimension[] | undefined
}

/** A row of the host's as an initiative. */
export interface ReadInitiative<Row = unknown> {
  /** The id and the label that every figure gives it. */
  readonly id: string
  readonly label: string
  /** Index of the row among the host's rows. */
  readonly index: number
  readonly row: Row
  readonly initiative: Initiative
}

/** A host's rows as initiatives, in the order of the rows, and what could not be read of them. */
export interface ReadInitiatives<Row = unknown> {
  readonly initiatives: readonly ReadInitiative<Row>[]
  /** A field that is merely missing is not among them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What stands in some fields of a row. */
type Reader = (row: unknown, name: RowName, overlay: FieldValues | undefined) => Extras

/** What a missing field is, each finding says by not being there; the rest is of drawing, or told already. */
const NOT_TOLD: ReadonlySet<DiagnosticCode> = new Set([
  'value-missing',
  'value-outside-domain',
  'size-unusable',
])

/**
 * Reads the host's rows as the figures do, all fields of all figures: numbers by the evidence of
 * their column, taken to the unit scale by their domain and kept inside it; forces and counts as
 * they are; words by the steps of their axis. Never throws because of the data, and never changes
 * it. `overlay` stands in for the values of every axis, whichever figure it was moved in.
 */
export function readInitiatives<Row>(
  data: unknown,
  options: ReadOptions<Row> = {},
): ReadInitiatives<Row> {
  const { fields, domain, overlay, dimensions, unnamed } = options
  // Every figure calls its rows the same; this one is asked.
  const named = place<Row>(data, complexity, { fields, domain, overlay, unnamed })
  const everyone = [...named.placed, ...named.notPlaced].sort((a, b) => a.index - b.index)
  const rows = everyone.map(({ row }) => row)
  const diagnostics = named.diagnostics.filter(({ code }) => !NOT_TOLD.has(code))

  const figures = [
    capacity,
    partnership,
    coordination,
    dimensions ? dilemmaOf(dimensions) : dilemma,
    roles,
  ]
  const ofComplexity = axesReader(rows, complexity, options, [])
  const readers = figures.map((figure) => axesReader(rows, figure, options, diagnostics))
  const extras = extrasReader(rows, coordination.reads ?? [], fields, domain)
  const initiatives = everyone.map(({ id, label, index, row }) => {
    const over = overlay?.get(id)
    const parts = [ofComplexity, ...readers].map((read) => read(row, { index, id }, over))
    const known: Extras = Object.assign({}, extras(index), ...parts)
    // Every key is a field's name, and every value of its field's kind.
    return { id, label, index, row, initiative: known as unknown as Initiative }
  })
  return { initiatives, diagnostics }
}

/** Reads the axes of one figure. A profile that cannot be read whole has no place in its figure, so nothing of it is said. */
function axesReader<Row>(
  rows: readonly Row[],
  definition: FigureDefinition,
  { fields, domain }: ReadOptions<Row>,
  diagnostics: Diagnostic[],
): Reader {
  const { axes, coding } = definition
  const scales = axisScales(definition, domain, diagnostics)
  const columns = axisColumns(rows, definition, fields)
  const profile = axes.every(({ optional }) => optional === true)
  return (row, name, overlay) => {
    let whole = true
    const known = columns.flatMap(({ field, read }, axis): [string, number | string][] => {
      const value = read(row, name, overlay)
      if (value === null) return []
      if (typeof value !== 'number') {
        if (!NOT_TOLD.has(value.code) && !toldOnce(value)) diagnostics.push(value)
        whole = false
        return []
      }
      const word = axes[axis]?.steps?.[value]
      if (word !== undefined) return [[field, word]]
      return [[field, coding ? value : clampUnit(scales[axis]?.toUnit(value))]]
    })
    return whole || !profile ? Object.fromEntries(known) : {}
  }
}

/** What is wrong with a whole row was told when it was named. */
function toldOnce({ code }: Diagnostic): boolean {
  return code === 'row-not-an-object'
}
