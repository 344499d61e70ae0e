import type { FigureDefinition, Thresholds } from '../figures/defineFigure'
import type { Diagnostic } from '../model/diagnostic'
import { listLength, readList } from '../model/list'
import { readSetting } from '../model/setting'
import type { FieldScale } from '../scales/domain'

/**
 * The splits in force, by axis, on the unit scale: the host's where they can be used, in rising
 * order and inside 0..1, the definition's otherwise. An axis needs as many splits as the
 * definition has for it; too few, too many or unusable ones are reported.
 */
export function saneSplits(
  definition: FigureDefinition,
  scales: readonly FieldScale[],
  split: { readonly [field: string]: number | readonly number[] | undefined } | undefined,
  diagnostics: Diagnostic[],
): Thresholds {
  return definition.thresholds.map((fallback, axis) => {
    const field = definition.axes[axis]?.field
    const scale = scales[axis]
    if (field === undefined || scale === undefined) return fallback
    const given = readSetting(split, field)
    if (given === undefined) return fallback
    const asMany = (listLength(given) ?? 1) === fallback.length
    const numbers = asMany ? (readList(given) ?? [given]) : []
    const units = numbers
      .filter(isFinite)
      .map((value) => Math.min(1, Math.max(0, scale.toUnit(value))))
    if (!asMany || units.length !== fallback.length) {
      diagnostics.push({ code: 'split-unusable', severity: 'warning', field })
      return fallback
    }
    return units.sort((a, b) => a - b)
  })
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** The figure's own measure of distance in force: the host's where it is a number in 0..1, the definition's otherwise. */
export function saneTolerance(definition: FigureDefinition, tolerance: unknown): number {
  const usable = isFinite(tolerance) && tolerance >= 0 && tolerance <= 1
  return usable ? tolerance : (definition.tolerance ?? 0)
}
