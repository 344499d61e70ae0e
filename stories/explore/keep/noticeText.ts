import { type Diagnostic, diagnosticText, type Texts } from '@kvadrant/core'
import type { Notice } from './notice'
import type { KeepTexts } from './texts'

/** How many of the things that could not be used are named. */
const NAMED = 3

/** A notice in words. */
export interface NoticeWords {
  readonly sentences: readonly string[]
  /** The first of the things that could not be used, a sentence each. */
  readonly details: readonly string[]
  /** Whether it is the place for a way back, where there is one. */
  readonly leadsBack: boolean
}

/**
 * A notice in the reader's words.
 *
 * @param texts those about keeping
 * @param figureTexts those that have the words for diagnostics
 * @param canGoBack whether there is other work
 */
export function noticeText(
  notice: Notice,
  texts: KeepTexts,
  figureTexts: Texts,
  canGoBack: boolean,
): NoticeWords {
  const why = (reasons: readonly Diagnostic[]) =>
    reasons.map((reason) => diagnosticText(reason, figureTexts)).join('; ')
  const plain = (...sentences: readonly string[]): NoticeWords => ({
    sentences,
    details: [],
    leadsBack: false,
  })
  switch (notice.kind) {
    case 'opened': {
      const { source, leftOut } = notice
      const count = leftOut.length
      return {
        sentences: [
          texts.opened[source],
          ...(canGoBack ? [texts.other[source]] : []),
          ...(count > 0 ? [texts.leftOut(count)] : []),
        ],
        details: leftOut.slice(0, NAMED).map((one) => diagnosticText(one, figureTexts)),
        leadsBack: true,
      }
    }
    case 'refused':
      return plain(
        texts.refused[notice.source](why(notice.reasons)),
        texts.untouched[notice.source],
      )
    case 'returned':
      return { ...plain(texts.returned), leadsBack: true }
    case 'elsewhere':
      return { ...plain(texts.elsewhere), leadsBack: true }
    case 'not-stored':
      return plain(texts.notStored(why(notice.reasons)))
    case 'forgotten':
      return plain(texts.forgotten)
    case 'not-forgotten':
      return plain(texts.notForgotten)
  }
}
