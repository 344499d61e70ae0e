import { axisName, regionName, type Speaker, valueText } from '../describe/sentences'
import type { Margin } from '../measures/robustness'

/**
 * How near a border is along one axis: "0,8 från gränsen till Samverkan". The distance is in what the
 * axis shows, without a direction, and rounded as its values are; what rounds to nothing is on the
 * border. With `named`, the axis's name stands first, for a list of several axes. The speaker's texts are
 * made with `findingTexts` among their catalogues.
 */
export function borderText(speaker: Speaker, margin: Margin, named = false): string {
  const { texts, scales } = speaker
  const { axis, move } = margin
  const scale = scales[axis]
  const distance = Math.abs(move)
  const region = regionName(speaker, margin.region)
  const none = texts.number(distance, scale?.decimals) === texts.number(0)
  const border = none
    ? texts.say('finding.border.on', { region })
    : texts.say('finding.border.near', {
        // A number of words is a number, not the name of one of them.
        distance: scale?.steps ? texts.number(distance) : valueText(speaker, axis, distance),
        region,
      })
  return named
    ? texts.say('finding.border.axis', { axis: axisName(speaker, axis), border })
    : border
}
