import type { Language } from '../../page/language'
import { en } from './en'
import { sv } from './sv'

/** What a portfolio is compared with. */
export type ComparedWith = 'nothing' | 'opened' | 'file'

/** The page's own texts. */
export interface ExploreTexts {
  readonly title: string
  readonly lead: string
  /** What a portfolio without a file is called. */
  readonly portfolio: string
  readonly another: string
  readonly back: string
  readonly howRead: string
  readonly noFile: string
  readonly more: string
  readonly counts: {
    readonly initiatives: (count: number) => string
    readonly shown: (shown: number, all: number) => string
    readonly moved: (count: number) => string
  }
  readonly tools: string
  readonly take: string
  readonly groups: {
    readonly heading: string
    readonly none: string
    readonly all: string
  }
  readonly figures: {
    readonly heading: string
    readonly choose: string
    readonly enlarge: (figure: string) => string
  }
  readonly thresholds: {
    readonly heading: string
    readonly note: string
    readonly reset: string
    readonly uncertainty: string
    readonly uncertaintyLabel: string
    readonly uncertaintyNote: string
    readonly borderline: (count: number) => string
    readonly counts: (figure: string) => string
    readonly notShown: string
  }
  readonly findings: { readonly heading: string; readonly nobody: string }
  readonly compare: {
    readonly heading: string
    readonly earlier: string
    readonly with: { readonly [what in ComparedWith]: string }
    readonly chooseFile: string
    readonly fileNote: string
    readonly unread: (name: string) => string
    readonly unmoved: string
    readonly before: string
    readonly now: string
    readonly groups: string
    readonly one: string
    readonly other: string
    readonly tooFew: string
    readonly region: string
    readonly total: string
  }
}

/** The page's texts in a language. */
export const exploreTexts: { readonly [language in Language]: ExploreTexts } = { sv, en }
