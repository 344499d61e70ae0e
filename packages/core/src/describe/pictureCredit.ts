import type { Texts } from '../i18n/texts'
import type { Placement } from '../placement/place'
import { refusalText } from './refusalText'

/**
 * What a picture that stands alone leaves out, for its lower edge: that there is nothing to show,
 * and why, or how many initiatives have no place. Undefined where it shows everything.
 */
export function pictureCredit(placement: Placement, texts: Texts): string | undefined {
  const { length: missing } = placement.notPlaced
  const parts = [
    refusalText(placement, texts),
    placement.placed.length === 0 ? texts.say('figure.empty') : undefined,
    missing > 0 ? texts.say('summary.notPlaced', { count: missing }) : undefined,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : undefined
}
