import type { TextEncoding } from '@kvadrant/core/interchange'
import type { Language } from '../../../page/language'
import { en } from './en'
import { sv } from './sv'

/** Every text of the recipe but the figure's own. */
export interface ExcelTexts {
  readonly title: string
  readonly lead: string
  /** What is done, in order. */
  readonly steps: { readonly [step in 'open' | 'check' | 'move' | 'save']: string }
  readonly open: {
    readonly howTo: string
    readonly choose: string
    readonly drop: string
    readonly sample: string
    readonly sampleNote: string
    readonly paste: string
    readonly pasteHint: string
    readonly readCells: string
    readonly pastedName: string
    readonly refused: (name: string) => string
  }
  readonly reading: {
    readonly heading: (name: string) => string
    readonly cancel: string
    readonly done: (name: string, rows: number) => string
  }
  readonly file: {
    readonly another: string
    readonly discard: string
    readonly encoding: string
    readonly encodings: { readonly [encoding in TextEncoding]: string }
    readonly separator: string
    readonly separators: { readonly [separator: string]: string | undefined }
    readonly decimalSign: string
    readonly decimalSigns: { readonly ',': string; readonly '.': string }
    readonly noDecimals: string
    readonly rows: string
    readonly columns: string
  }
  readonly columns: {
    readonly heading: string
    readonly label: string
    readonly group: string
    readonly id: string
    readonly size: string
    readonly none: string
    readonly guessed: string
    readonly chosen: string
    readonly example: (cells: string) => string
    readonly needed: string
    readonly unused: (count: number) => string
  }
  readonly scales: {
    readonly heading: string
    readonly hint: string
    readonly low: (axis: string) => string
    readonly high: (axis: string) => string
    readonly from: string
    readonly to: string
  }
  readonly problems: {
    readonly heading: string
    readonly none: string
    readonly row: (row: number) => string
    readonly column: (column: string) => string
    readonly more: (count: number) => string
    readonly count: (count: number) => string
  }
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
