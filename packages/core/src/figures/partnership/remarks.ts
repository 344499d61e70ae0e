import { fittingWeights, needVerdict } from '../../measures/need'
import type { RemarkInput } from '../defineFigure'

/** Whether the partnership's weight fits what the complexity of its task needs; nothing where that is not known. */
export function partnershipRemarks({
  texts,
  placed,
  tolerance,
  scales,
}: RemarkInput): readonly string[] {
  const [scale] = scales
  const weight = placed.position[0] ?? null
  const complexity = placed.extras.innovationComplexity
  if (!scale || weight === null || typeof complexity !== 'number') return []
  const [least, most] = fittingWeights(complexity, tolerance).map((unit) =>
    texts.number(scale.fromUnit(unit), scale.decimals),
  )
  const verdict = needVerdict(weight, complexity, tolerance)
  return [texts.say(`partnership.need.${verdict}`, { least: least ?? '', most: most ?? '' })]
}
