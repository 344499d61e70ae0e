import { useMemo } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'
import '../../page/page.css'
import './keep.css'
import { noticeText } from './noticeText'
import { keepTexts } from './texts'
import type { KeptState } from './useKeptState'

/** Props of {@link KeepNotices}. */
export interface KeepNoticesProps {
  readonly locale: Language
  /** What `useKeptState` gave. */
  readonly kept: Pick<KeptState, 'notices' | 'canGoBack' | 'goBack' | 'dismiss'>
}

/**
 * What happened to the work: opened, not opened, gone back to, not saved. In the page from the start, so that
 * screen readers hear of what comes later; takes no room while there is nothing to say.
 */
export function KeepNotices({ locale, kept }: KeepNoticesProps) {
  const texts = keepTexts[locale]
  const words = useMemo(() => figureTexts(locale), [locale])
  const { notices, canGoBack, goBack, dismiss } = kept
  const isBad = (kind: string) => kind === 'refused' || kind.startsWith('not-')
  return (
    <div role="status" data-keep-notices="">
      {notices.map((notice, place) => {
        const { sentences, details, leadsBack } = noticeText(notice, texts, words, canGoBack)
        return (
          // By its place: the way back keeps the focus when it is taken and leads the other way.
          <div key={place} data-keep-notice={isBad(notice.kind) ? 'bad' : ''}>
            <p>{sentences.join(' ')}</p>
            {details.length > 0 && (
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
            <p>
              {leadsBack && canGoBack && (
                <button type="button" onClick={goBack}>
                  {texts.goBack}
                </button>
              )}
              <button type="button" onClick={() => dismiss(notice)}>
                {texts.dismiss}
              </button>
            </p>
          </div>
        )
      })}
    </div>
  )
}
