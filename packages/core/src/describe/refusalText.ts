import type { Texts } from '../i18n/texts'
import type { Placement } from '../placement/place'
import { diagnosticText } from './diagnosticText'
import { sentence } from './sentence'

/** Why nothing of the host's data was read, as a sentence; undefined where it was. */
export function refusalText({ diagnostics }: Placement, texts: Texts): string | undefined {
  const refusal = diagnostics.find(({ severity }) => severity === 'error')
  return refusal && sentence(diagnosticText(refusal, texts), texts)
}
