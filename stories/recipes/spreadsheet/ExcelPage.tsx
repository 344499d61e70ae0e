import { useMemo, useState } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'
import './excel.css'
import '../../spreadsheet/open.css'
import '../../spreadsheet/sheet.css'
import '../../spreadsheet/settings.css'
import './parts/work.css'
import { OpenFile } from '../../spreadsheet/OpenFile'
import { Reading } from '../../spreadsheet/Reading'
import { Refused } from '../../spreadsheet/Refused'
import { Steps } from './parts/Steps'
import { useOpenFile } from '../../spreadsheet/useOpenFile'
import { excelTexts } from './texts/texts'
import { Workspace } from './Workspace'

/**
 * A small application: opens what Excel saved, shows it in the complexity quadrant, and saves it again
 * with nothing but the moved cells changed.
 */
export function ExcelPage({ language }: { readonly language: Language }) {
  const texts = excelTexts[language]
  const words = useMemo(() => figureTexts(language), [language])
  const [state, actions] = useOpenFile()
  const [said, say] = useState('')
  const isOpen = state.phase === 'open'

  return (
    <main data-sheet="" data-excel={isOpen ? 'work' : 'start'}>
      <header>
        <h1>{texts.title}</h1>
        {!isOpen && <p>{texts.lead}</p>}
        <Steps texts={texts} current={isOpen ? 'move' : 'open'} />
      </header>
      {state.phase === 'refused' && (
        <Refused texts={texts} figureTexts={words} name={state.name} reasons={state.reasons} />
      )}
      {state.phase === 'reading' && (
        <Reading
          texts={texts}
          name={state.name}
          progress={state.progress}
          onCancel={actions.close}
        />
      )}
      {(state.phase === 'none' || state.phase === 'refused') && (
        <OpenFile texts={texts} actions={actions} />
      )}
      {isOpen && (
        <Workspace
          language={language}
          texts={texts}
          figureTexts={words}
          file={state.file}
          onClose={actions.close}
          onSay={say}
        />
      )}
      <p role="status" data-excel-said="">
        {said}
      </p>
    </main>
  )
}
