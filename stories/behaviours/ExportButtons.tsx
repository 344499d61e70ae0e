import { ComplexityQuadrant, type FigureHandle } from '@kvadrant/react'
import { useEffect, useRef, useState } from 'react'
import { domains, initiatives } from '../fixtures/initiatives'
import type { Language } from '../page/language'
import { WithPanel } from '../page/WithPanel'

const texts = {
  sv: {
    heading: 'Ta med bilden',
    svg: 'Gör en SVG',
    png: 'Gör en PNG',
    words: 'Beskriv i ord',
    save: (kind: string, kilobytes: number) => `Spara ${kind} (${kilobytes} kB)`,
    picture: 'Bilden som sparas',
  },
  en: {
    heading: 'Take the picture with you',
    svg: 'Make an SVG',
    png: 'Make a PNG',
    words: 'Describe in words',
    save: (kind: string, kilobytes: number) => `Save ${kind} (${kilobytes} kB)`,
    picture: 'The picture to be saved',
  },
}

/** A picture that was made, as a file to save. */
interface Picture {
  readonly kind: 'SVG' | 'PNG'
  readonly address: string
  readonly kilobytes: number
}

/** A figure with buttons that ask its `ref` handle for a picture, or for its summary. */
export function ExportButtons({ language }: { readonly language: Language }) {
  const say = texts[language]
  const figure = useRef<FigureHandle>(null)
  const [picture, setPicture] = useState<Picture>()
  const [words, setWords] = useState('')

  const show = (kind: Picture['kind'], file: Blob) =>
    setPicture({
      kind,
      address: URL.createObjectURL(file),
      kilobytes: Math.ceil(file.size / 1000),
    })
  // An address keeps its file in memory until it is given back.
  useEffect(() => () => URL.revokeObjectURL(picture?.address ?? ''), [picture])

  const makeSvg = () => {
    const svg = figure.current?.toSVG()
    if (svg !== undefined) show('SVG', new Blob([svg], { type: 'image/svg+xml' }))
  }
  const makePng = async () => {
    const png = await figure.current?.toPNG()
    if (png) show('PNG', png)
  }

  return (
    <WithPanel
      heading={say.heading}
      figure={
        <ComplexityQuadrant
          ref={figure}
          defaultData={initiatives}
          domain={domains}
          locale={language}
          illustrative
        />
      }
    >
      <p data-story-buttons="">
        <button type="button" onClick={makeSvg}>
          {say.svg}
        </button>
        <button type="button" onClick={() => void makePng()}>
          {say.png}
        </button>
        <button type="button" onClick={() => setWords(figure.current?.describe() ?? '')}>
          {say.words}
        </button>
      </p>
      {picture && (
        <>
          <img src={picture.address} alt={say.picture} />
          <p>
            <a href={picture.address} download={`kvadrant.${picture.kind.toLowerCase()}`}>
              {say.save(picture.kind, picture.kilobytes)}
            </a>
          </p>
        </>
      )}
      <p>{words}</p>
    </WithPanel>
  )
}
