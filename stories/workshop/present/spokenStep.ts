import type { RevealStep } from '@kvadrant/core'
import { filled, type WorkshopTexts } from '../texts/texts'

/** A step as it is announced: where in the presentation it is, and everything that it says. */
export function spokenStep(
  { kind, lines }: RevealStep,
  at: number,
  of: number,
  texts: WorkshopTexts,
): string {
  const said = lines.map(({ name, text }) => (text === '' ? name : `${name}: ${text}`))
  return [filled(texts.step, { at: at + 1, of }), ...(kind === 'axes' ? [texts.axes] : []), ...said]
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
