import { wayBack } from '../../measures/gap'
import { unitOf } from '../../placement/standing'
import type { FieldScale } from '../../scales/domain'
import { roundedToward } from '../../scales/roundedToward'
import { plane } from '../../spaces/plane'
import type { RemarkInput } from '../defineFigure'

/**
 * The signed gap in words and the shortest ways back into the band, one along each axis. In the
 * host's units where both fields share a domain, the gap in per cent of the scale where they do
 * not. Values are rounded towards the band, so that one typed in as it is said lies in it. Nothing
 * within the band.
 */
export function capacityRemarks({
  texts,
  placed,
  tolerance,
  scales,
}: RemarkInput): readonly string[] {
  const [capability, ambition] = scales
  // From the values as they are stated, as the region is: while a mark moves it lies beside them.
  const back = wayBack(plane.clamp(unitOf(scales, placed.values)), tolerance)
  if (!back || !capability || !ambition) return []
  const outruns = back.gap > 0
  const shared =
    capability.domain[0] === ambition.domain[0] && capability.domain[1] === ambition.domain[1]
  const span = ambition.domain[1] - ambition.domain[0]
  const distance = Math.abs(back.gap)
  const gap = shared
    ? texts.number(distance * span, ambition.decimals)
    : texts.say('value.share', { number: texts.number(distance * 100, 1) })
  const stated = (scale: FieldScale, unit: number, direction: 1 | -1) =>
    texts.number(roundedToward(scale, scale.fromUnit(unit), direction), scale.decimals)
  const which = outruns ? 'outruns' : 'unused'
  const parameters = {
    gap,
    ambition: stated(ambition, back.onAxis1[1] ?? 0, outruns ? -1 : 1),
    capability: stated(capability, back.onAxis0[0] ?? 0, outruns ? 1 : -1),
  }
  return [
    texts.say(`capacity.gap.${which}${shared ? '' : '.share'}`, parameters),
    texts.say(`capacity.back.${which}`, parameters),
  ]
}
