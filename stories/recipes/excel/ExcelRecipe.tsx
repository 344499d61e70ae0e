import { useState } from 'react'
import type { Language } from '../../page/language'
import './excel.css'
import { FilePicker } from './FilePicker'
import { OpenedFile } from './OpenedFile'
import { recipeTexts } from './texts'
import { type Opened, useReading } from './useReading'

/** A small application for an analyst: a file in, initiatives moved, the same file out. */
export function ExcelRecipe({ language }: { readonly language: Language }) {
  const texts = recipeTexts[language]
  const [opened, setOpened] = useState<Opened & { readonly number: number }>()
  const { progress, cancelled, read, cancel } = useReading((next) =>
    setOpened((before) => ({ ...next, number: (before?.number ?? 0) + 1 })),
  )
  return (
    <main data-recipe="">
      <header>
        <h1>{texts.heading}</h1>
        <p>{texts.lead}</p>
      </header>
      {opened ? (
        <>
          <p data-recipe-file="">
            <strong>{opened.name}</strong>
            <button type="button" onClick={() => setOpened(undefined)}>
              {texts.startAgain}
            </button>
          </p>
          <OpenedFile key={opened.number} texts={texts} language={language} opened={opened} />
        </>
      ) : (
        <FilePicker
          texts={texts}
          progress={progress}
          cancelled={cancelled}
          onSource={(source) => void read(source)}
          onCancel={cancel}
        />
      )}
    </main>
  )
}
