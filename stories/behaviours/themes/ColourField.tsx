import type { ThemeToken } from '@kvadrant/core'
import { useId } from 'react'
import type { Language } from '../../page/language'
import { contrastsOf, type Kept } from './contrastsOf'
import type { Colours } from './readTheme'
import { themeTexts } from './texts/texts'

/** Props of {@link ColourField}. */
export interface ColourFieldProps {
  readonly language: Language
  readonly token: ThemeToken
  readonly colours: Colours
  readonly onChange: (colour: string) => void
}

/** One colour of a theme: a swatch to press, its name, its property, and the contrasts that it has. */
export function ColourField({ language, token, colours, onChange }: ColourFieldProps) {
  const texts = themeTexts[language]
  const id = useId()
  const kept = contrastsOf(token, colours)
  return (
    <li data-theme-colour="">
      <input
        id={id}
        type="color"
        value={colours[token]}
        aria-describedby={`${id}-kept`}
        onChange={({ target }) => onChange(target.value)}
      />
      <div>
        <label htmlFor={id}>{texts.token[token]}</label>
        <code translate="no">--kv-{token}</code>
        <ul id={`${id}-kept`}>
          {kept.map((one) => (
            <li key={one.against} data-theme-holds={one.holds}>
              <ContrastText language={language} kept={one} />
            </li>
          ))}
          {kept.length === 0 && <li>{token === 'hairline' ? texts.line : texts.ground}</li>}
        </ul>
      </div>
    </li>
  )
}

function ContrastText({ language, kept }: { readonly language: Language; readonly kept: Kept }) {
  const texts = themeTexts[language]
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    // A ratio just below what is needed must not read as if it were enough.
    roundingMode: 'floor',
  })
  const ratio = `${format.format(kept.contrast)}:1`
  const ground = texts.token[kept.against].toLocaleLowerCase(language)
  return (
    <>
      <span aria-hidden="true">{kept.holds ? '✓' : '✕'} </span>
      {kept.holds
        ? texts.holds(ratio, ground)
        : texts.fails(ratio, ground, `${format.format(kept.least)}:1`)}
    </>
  )
}
