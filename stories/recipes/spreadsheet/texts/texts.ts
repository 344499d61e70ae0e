import type { Language } from '../../../page/language'
import type { SheetTexts } from '../../../spreadsheet/texts/texts'
import { en } from './en'
import { sv } from './sv'

/** Every text of the recipe but the figure's own. */
export interface ExcelTexts extends SheetTexts {
  readonly title: string
  readonly lead: string
  /** What is done, in order. */
  readonly steps: { readonly [step in 'open' | 'check' | 'move' | 'save']: string }
  readonly save: {
    readonly none: string
    readonly count: (cells: number) => string
    readonly caption: string
    readonly row: string
    readonly initiative: string
    readonly column: string
    readonly before: string
    readonly after: string
    readonly button: string
    readonly done: (name: string, cells: number) => string
  }
}

/** The recipe's texts in a language. */
export const excelTexts: { readonly [language in Language]: ExcelTexts } = { sv, en }
