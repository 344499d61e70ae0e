import { useState } from 'react'
import { saveFile } from '../../page/saveFile'
import type { ThemeTexts } from './texts/texts'

/** A theme's stylesheet, to be read, copied or saved. */
export function TakeTheme({ texts, css }: { readonly texts: ThemeTexts; readonly css: string }) {
  const [copied, setCopied] = useState<string>()
  if (css === '') return <p>{texts.nothing}</p>
  return (
    <>
      <p>{texts.takeText}</p>
      <pre dir="ltr" translate="no">
        <code>{css}</code>
      </pre>
      <p data-story-buttons="" data-theme-take="">
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(css).then(() => setCopied(css))}
        >
          {texts.copy}
        </button>
        <button
          type="button"
          onClick={() => saveFile('kvadrant-tema.css', new Blob([css], { type: 'text/css' }))}
        >
          {texts.save}
        </button>
        <span role="status">{copied === css ? texts.copied : ''}</span>
      </p>
    </>
  )
}
