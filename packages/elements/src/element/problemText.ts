import { diagnosticText, type Texts } from '@kvadrant/core'
import type { Problem } from '../rows/rowsRead'

/** A problem with the rows in a sentence. */
export function problemText({ key, parameters, reason }: Problem, texts: Texts): string {
  return texts.say(key, {
    ...parameters,
    ...(reason && { reason: diagnosticText(reason, texts) }),
  })
}
