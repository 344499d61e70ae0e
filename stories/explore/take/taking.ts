import { type Diagnostic, diagnosticText, type Texts } from '@kvadrant/core'
import { encodeTable, type PortfolioState, writeJson, writeLink } from '@kvadrant/core/interchange'
import type { FigureHandle } from '@kvadrant/react'
import type { Language } from '../../page/language'
import { csvContent, saveFile } from '../../page/saveFile'
import { dayOf, fileName } from './fileName'
import { changedFile, type ImportedFile } from './importedFile'
import { mermaidOf } from './mermaidOf'
import { newTable } from './newTable'
import { copy, done, failed, type Outcome } from './outcome'
import type { TakeTexts } from './texts'

/** What is taken away, and in whose words. */
export interface TakingOptions {
  readonly state: PortfolioState
  readonly locale: Language
  readonly texts: TakeTexts
  /** Has the words for diagnostics and for the chart. */
  readonly figureTexts: Texts
  readonly figure: FigureHandle | null
  readonly figureName: string
  /** The file that the rows came from. */
  readonly file?: ImportedFile | undefined
  /** The address with a fragment. */
  readonly linkTo: (fragment: string) => string
}

/** The ways to take a portfolio away. */
export type Way = keyof TakeTexts['button']

/** Takes a portfolio away in one of the ways. Never throws; the outcome says what became of it. */
export async function take(way: Way, options: TakingOptions): Promise<Outcome> {
  try {
    return await WAYS[way](options)
  } catch {
    const { noPicture, noFile } = options.texts
    return failed(way === 'svg' || way === 'png' ? noPicture : noFile)
  }
}

const WAYS: { readonly [way in Way]: (options: TakingOptions) => Outcome | Promise<Outcome> } = {
  csv: (options) => (options.file ? csvOfFile(options, options.file) : newCsv(options)),
  json: ({ state, texts }) => {
    const name = fileName(nameOf(texts), 'json', texts.portfolio)
    saveFile(name, new Blob([writeJson(state)], { type: 'application/json' }))
    return done(texts.saved(name), texts.againHere)
  },
  svg: ({ figure, figureName, texts }) => {
    if (!figure) return failed(texts.picture.none)
    const name = fileName(figureName, 'svg', texts.portfolio)
    saveFile(name, new Blob([figure.toSVG()], { type: 'image/svg+xml' }))
    return done(texts.saved(name))
  },
  png: async ({ figure, figureName, texts }) => {
    if (!figure) return failed(texts.picture.none)
    const name = fileName(figureName, 'png', texts.portfolio)
    let smaller = ''
    const picture = await figure.toPNG({
      onNotice: ({ limitPx }) => {
        smaller = texts.smaller(limitPx)
      },
    })
    saveFile(name, picture)
    return done(texts.saved(name), smaller)
  },
  mermaid: ({ state, texts, figureTexts }) => {
    const { text, count, notPlaced, diagnostics } = mermaidOf(state, figureTexts)
    const words = [
      texts.copied.mermaid,
      texts.initiatives(count),
      notPlaced > 0 ? texts.notPlaced(notPlaced) : '',
      ...sentences(diagnostics, figureTexts),
    ]
    const label = texts.byHandLabel.mermaid
    return copy(text, words, { words: texts.byHand.mermaid, label })
  },
  link: ({ state, texts, figureTexts, linkTo }) => {
    const { fragment, diagnostics } = writeLink(state)
    if (fragment === undefined) {
      const why = diagnostics.map((one) => diagnosticText(one, figureTexts)).join('; ')
      return { ...failed(texts.tooLong(why)), fileInstead: true }
    }
    const words = [texts.copied.link, texts.whoHasIt]
    const label = texts.byHandLabel.link
    return copy(linkTo(fragment), words, { words: texts.byHand.link, label })
  },
}

function csvOfFile({ state, texts, figureTexts }: TakingOptions, file: ImportedFile): Outcome {
  const { table, diagnostics, rows } = changedFile(file, state)
  const { bytes, notices } = encodeTable(table)
  // A file keeps its ending: it is still separated as it was.
  const ending = /\.(csv|tsv|txt)$/i.exec(file.name)?.[1]?.toLowerCase() ?? 'csv'
  const name = fileName(file.name, ending, texts.portfolio)
  saveFile(name, csvContent(bytes))
  return done(
    texts.saved(name),
    texts.changedRows(rows),
    ...sentences([...diagnostics, ...notices], figureTexts),
  )
}

function newCsv({ state, locale, texts, figureTexts }: TakingOptions): Outcome {
  const { table, diagnostics } = newTable(state, locale)
  const { bytes, notices } = encodeTable(table)
  const name = fileName(nameOf(texts), 'csv', texts.portfolio)
  saveFile(name, csvContent(bytes))
  return done(
    texts.saved(name),
    texts.rows(table.rows.length),
    ...sentences([...diagnostics, ...notices], figureTexts),
  )
}

/** A name that tells files of several days apart. */
function nameOf({ portfolio }: TakeTexts): string {
  return `${portfolio} ${dayOf(new Date())}`
}

/** Diagnostics as sentences, each once, three at most. */
function sentences(diagnostics: readonly Diagnostic[], texts: Texts): readonly string[] {
  const words = diagnostics.map((one) => diagnosticText(one, texts))
  return [...new Set(words)]
    .slice(0, 3)
    .map((one) => `${one.charAt(0).toLocaleUpperCase(texts.locale)}${one.slice(1)}.`)
}
