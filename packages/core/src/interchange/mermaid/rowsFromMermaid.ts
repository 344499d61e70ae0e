import type { FieldScale } from '../../scales/domain'
import type { ReadMermaidPoint } from './chart'

/** An axis of the figure that the rows are for: its field, and the scale of its values. */
export interface RowAxis {
  readonly field: string
  /** As `fieldScale` makes it, or a placement has it. @default values stay 0..1 */
  readonly scale?: FieldScale | undefined
}

/** A row for a figure: `label`, `group` where the point has a class, and the two axes' fields. */
export interface MermaidRow {
  readonly label: string
  readonly group?: string
  readonly [field: string]: string | number | undefined
}

/**
 * Makes rows for a plane figure of the points of a chart, in their order: the label, the class as
 * the group, and each coordinate under its field's name, in host units. Without scales coordinates
 * stay what they are, so that a chart that was written comes back exactly; scales round the noise of
 * the arithmetic away. Coordinates outside 0..1 lie outside the domain as far.
 */
export function rowsFromMermaid(
  points: readonly ReadMermaidPoint[],
  axes: readonly [x: RowAxis, y: RowAxis],
): readonly MermaidRow[] {
  const [x, y] = axes
  const valueOf = ({ scale }: RowAxis, unit: number) => (scale ? scale.fromUnit(unit) : unit)
  return points.map((point) => {
    const coordinates = Object.fromEntries([
      [x.field, valueOf(x, point.x)],
      [y.field, valueOf(y, point.y)],
    ])
    const group = point.className === undefined ? {} : { group: point.className }
    return { ...coordinates, label: point.label, ...group }
  })
}
