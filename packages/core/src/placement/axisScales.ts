import type { FigureDefinition } from '../figures/defineFigure'
import type { Diagnostic } from '../model/diagnostic'
import { readSetting } from '../model/setting'
import { type Domain, type FieldScale, fieldScale, saneDomain } from '../scales/domain'
import { stepScale } from '../scales/stepScale'

/**
 * The scale of each axis: of its steps where it has some, of the coding's domain where the figure
 * has one, else of the host's domain, mended and reported where it cannot be used.
 */
export function axisScales(
  { axes, coding }: FigureDefinition,
  domains: { readonly [field: string]: Domain | undefined } | undefined,
  diagnostics: Diagnostic[],
): readonly FieldScale[] {
  return axes.map(({ field, steps, domain: fallback }) => {
    if (steps) return stepScale(steps)
    if (coding) return fieldScale(coding.domain)
    const { domain, usable } = saneDomain(readSetting(domains, field), fallback)
    if (!usable) diagnostics.push({ code: 'domain-unusable', severity: 'warning', field })
    return fieldScale(domain)
  })
}
