import { layOutGrid } from '../../layout/layOutGrid'
import { layOutPlane } from '../../layout/layOutPlane'
import { byCell } from '../../regions/byCell'
import { bySplit } from '../../regions/bySplit'
import { fieldScale, saneDomain } from '../../scales/domain'
import { grid } from '../../spaces/grid'
import { plane } from '../../spaces/plane'
import { type AxisDefinition, defineFigure, type FigureDefinition } from '../defineFigure'
import { matrixTexts } from './matrixTexts'
import type { MatrixAxis, MatrixOptions } from './options'

/**
 * A figure of any number of columns and rows, from a few words of the host's: an Eisenhower matrix,
 * effort against value, a risk matrix. A plane with splits; a grid of cells where both axes have
 * steps. Ours, not the whitepaper's. Rules: docs/figures/matrix.md.
 * @throws TypeError when it cannot work: rows of different lengths, not one cell for each part of
 * an axis, splits that do not rise inside the domain, steps on one axis only, an unusable domain,
 * two cells or two axes of one name. These are a developer's mistakes.
 */
export function matrixOf(options: MatrixOptions): FigureDefinition {
  const { id = 'matrix', axes, regions } = options
  const [across, up] = axes
  if (across.field === up.field)
    throw new TypeError(`Matrix "${id}" has "${up.field}" on both axes.`)
  if ((across.steps === undefined) !== (up.steps === undefined)) {
    throw new TypeError(`Matrix "${id}" needs steps on both axes or on neither.`)
  }
  const rows = regions.length
  const columns = regions[0]?.length ?? 0
  if (columns === 0 || regions.some((row) => row.length !== columns)) {
    throw new TypeError(`Matrix "${id}" needs a cell, and rows of one length.`)
  }
  const ids = regions.map((row) => row.map((region) => region.id))
  const texts = matrixTexts(id, options)
  const shared = {
    id,
    regions: regions.flat().map((region) => ({ id: region.id, tone: region.tone ?? 'neutral' })),
    texts: { sv: texts, en: texts },
  } as const
  if (across.steps && up.steps) {
    checkParts(id, across, across.steps.length, columns)
    checkParts(id, up, up.steps.length, rows)
    return defineFigure({
      ...shared,
      space: grid(columns, rows),
      axes: axes.map(({ field, steps = [] }) => ({ field, steps: steps.map(({ word }) => word) })),
      thresholds: [],
      partition: () => byCell(ids),
      layOut: layOutGrid,
    })
  }
  return defineFigure({
    ...shared,
    space: plane,
    axes: axes.map((axis) => axisOf(id, axis)),
    thresholds: [splitsOf(id, across, columns), splitsOf(id, up, rows)],
    partition: ([x = [], y = []]) => bySplit({ x, y }, ids),
    layOut: layOutPlane,
  })
}

function checkParts(id: string, { field }: MatrixAxis, parts: number, cells: number): void {
  if (parts === cells) return
  throw new TypeError(`Matrix "${id}" has ${parts} parts on axis "${field}" for ${cells} cells.`)
}

function axisOf(id: string, { field, domain }: MatrixAxis): AxisDefinition {
  const sane = saneDomain(domain)
  if (!sane.usable) throw new TypeError(`Matrix "${id}" has no usable domain on axis "${field}".`)
  return { field, domain: sane.domain }
}

/** The splits of an axis on the unit scale: the host's own, or as many as make equal parts. */
function splitsOf(id: string, axis: MatrixAxis, parts: number): readonly number[] {
  const { field, splits } = axis
  if (!splits) return Array.from({ length: parts - 1 }, (_, index) => (index + 1) / parts)
  checkParts(id, axis, splits.length + 1, parts)
  const scale = fieldScale(axisOf(id, axis).domain ?? [0, 1])
  const units = splits.map(scale.toUnit)
  const rise = units.every((unit, index) => unit > (units[index - 1] ?? 0) && unit < 1)
  if (!rise)
    throw new TypeError(
      `Matrix "${id}" has splits on axis "${field}" that do not rise inside its domain.`,
    )
  return units
}
