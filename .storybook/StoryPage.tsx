import { useLayoutEffect, type ReactNode } from 'react'
import type { ToolbarGlobals } from './toolbar'

/** Props of {@link StoryPage}. */
export interface StoryPageProps extends ToolbarGlobals {
  /** Whether the story fills the window, as it does everywhere but on a docs page. */
  fill: boolean
  children: ReactNode
}

/**
 * The page that a story stands on: language and direction on it and on the document, and the
 * attributes that the stylesheet takes colours and motion from.
 */
export function StoryPage({ locale, direction, theme, motion, fill, children }: StoryPageProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])

  return (
    <div
      lang={locale}
      dir={direction}
      data-kv-theme={theme}
      data-kv-motion={motion}
      data-story-page={fill ? 'window' : 'docs'}
    >
      {children}
    </div>
  )
}
