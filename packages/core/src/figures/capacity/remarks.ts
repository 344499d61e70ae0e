import { wayBack } from '../../measures/gap'
import type { Position } from '../../model/position'
import type { RemarkInput } from '../defineFigure'

/**
 * The signed gap in words and the shortest way back into the band. In the host's units where both
 * fields share a domain, in per cent of the scale where they do not. Nothing within the band.
 */
export function capacityRemarks({
  texts,
  placed,
  tolerance,
  scales,
}: RemarkInput): readonly string[] {
  const [capability, ambition] = scales
  const back = wayBack(placed.position, tolerance)
  if (!back || !capability || !ambition) return []
  const shared =
    capability.domain[0] === ambition.domain[0] && capability.domain[1] === ambition.domain[1]
  const span = ambition.domain[1] - ambition.domain[0]
  const distance = Math.abs(back.gap)
  const gap = shared
    ? texts.number(distance * span, ambition.decimals)
    : texts.say('value.share', { number: texts.number(distance * 100, 0) })
  const at = (axis: number, position: Position) => {
    const scale = scales[axis]
    return scale ? texts.number(scale.fromUnit(position[axis] ?? 0), scale.decimals) : ''
  }
  const which = back.gap > 0 ? 'outruns' : 'unused'
  const parameters = { gap, ambition: at(1, back.onAxis1), capability: at(0, back.onAxis0) }
  return [
    texts.say(`capacity.gap.${which}${shared ? '' : '.share'}`, parameters),
    texts.say(`capacity.back.${which}`, parameters),
  ]
}
