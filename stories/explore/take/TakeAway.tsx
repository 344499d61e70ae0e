import type { PortfolioState } from '@kvadrant/core/interchange'
import type { FigureHandle } from '@kvadrant/react'
import { useId, useMemo, useState } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'
import '../../page/page.css'
import { pageAddress } from '../keep/address'
import { CopyByHand } from './CopyByHand'
import type { ImportedFile } from './importedFile'
import type { Outcome } from './outcome'
import './take.css'
import { take, type Way } from './taking'
import { takeTexts } from './texts'

/** Props of {@link TakeAway}. */
export interface TakeAwayProps {
  readonly locale: Language
  /** The portfolio, as it is now. */
  readonly state: PortfolioState
  /** The `ref` of the figure whose picture is taken; null where none is shown. */
  readonly figure: FigureHandle | null
  /** What that figure is called: in words, and as a file. */
  readonly figureName: string
  /** The file that the rows came from: CSV is then that file with the changed cells. @default a new CSV */
  readonly file?: ImportedFile | undefined
  /** The whole address with a fragment. @default that of the page */
  readonly linkTo?: ((fragment: string) => string) | undefined
}

/** The ways to take a portfolio away, and what became of the last one, in words. */
export function TakeAway({ locale, state, figure, figureName, file, linkTo }: TakeAwayProps) {
  const texts = takeTexts[locale]
  const words = useMemo(() => figureTexts(locale), [locale])
  const id = useId()
  const [{ outcome, count }, setTaken] = useState<{ outcome?: Outcome; count: number }>({
    count: 0,
  })

  const start = async (way: Way) => {
    const result = await take(way, {
      state,
      locale,
      texts,
      figureTexts: words,
      figure,
      figureName,
      file,
      linkTo: linkTo ?? pageAddress().linkTo,
    })
    setTaken((before) => ({ outcome: result, count: before.count + 1 }))
  }
  const group = (
    { heading, note }: { readonly heading: string; readonly note: string },
    ways: readonly Way[],
    disabled = false,
  ) => (
    <div>
      <h3>{heading}</h3>
      <p data-take-note="">{note}</p>
      <p data-story-buttons="">
        {ways.map((way) => (
          <button key={way} type="button" disabled={disabled} onClick={() => void start(way)}>
            {texts.button[way]}
          </button>
        ))}
      </p>
    </div>
  )

  const { numbers, picture } = texts
  const csvNote = file ? numbers.fromFile(file.name) : numbers.note
  const pictureNote = figure ? picture.note(figureName) : picture.none
  return (
    <section data-story-panel="" data-take="" aria-labelledby={id}>
      <h2 id={id}>{texts.heading}</h2>
      <div data-take-groups="">
        {group({ heading: numbers.heading, note: csvNote }, ['csv', 'json'])}
        {group({ heading: picture.heading, note: pictureNote }, ['svg', 'png'], !figure)}
        {group(texts.link, ['link'])}
        {group(texts.text, ['mermaid'])}
      </div>
      <div role="status" data-take-said={outcome?.done === false ? 'bad' : ''}>
        {outcome && <p key={count}>{outcome.words.join(' ')}</p>}
      </div>
      {outcome?.fileInstead && (
        <p>
          <button type="button" onClick={() => void start('json')}>
            {texts.instead}
          </button>
        </p>
      )}
      {outcome?.byHand && <CopyByHand key={count} {...outcome.byHand} />}
    </section>
  )
}
