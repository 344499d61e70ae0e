import type { TextEncoding } from '@kvadrant/core/interchange'
import type { Language } from '../../page/language'
import { en } from './en'
import { sv } from './sv'

/** The texts about opening a file and how it was read. */
export interface SheetTexts {
  readonly open: {
    readonly heading: string
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
}

/** The texts about files in a language. */
export const sheetTexts: { readonly [language in Language]: SheetTexts } = { sv, en }
