import { cellText, type Table } from '../table/table'
import type { WordKind } from './fieldKind'
import { readWord, wordLanguage, writeWord } from './words'

/**
 * Finds what a column calls a word: as one of its cells says it already, or else as we do, in the
 * language of the column's first known word (Swedish where there is none). Each column and word is
 * looked up once.
 */
export function wordFinder(table: Table): (column: number, kind: WordKind, word: string) => string {
  const found = new Map<string, string>()
  return (column, kind, word) => {
    const key = `${column} ${word}`
    const text = found.get(key) ?? find(table, column, kind, word)
    found.set(key, text)
    return text
  }
}

function find(table: Table, column: number, kind: WordKind, word: string): string {
  let language: 'sv' | 'en' | undefined
  for (let row = 0; row < table.rows.length; row++) {
    const cell = cellText(table, row, column).trim()
    if (readWord(kind, cell) === word) return cell
    language ??= wordLanguage(kind, cell)
  }
  return writeWord(kind, word, language ?? 'sv')
}
