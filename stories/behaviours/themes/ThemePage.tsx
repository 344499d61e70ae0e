import { lowContrasts } from '@kvadrant/core'
import { ComplexityQuadrant } from '@kvadrant/react'
import { useId } from 'react'
import { domains, initiatives } from '../../fixtures/initiatives'
import type { Language } from '../../page/language'
import '../../page/page.css'
import { ColourField } from './ColourField'
import { MeasureFields } from './MeasureFields'
import { ProfileChoice } from './ProfileChoice'
import type { Scheme } from './readTheme'
import { TakeTheme } from './TakeTheme'
import { themeTexts } from './texts/texts'
import { ownProperties, themeCss } from './themeCss'
import './themes.css'
import { TOKEN_GROUPS } from './tokens'
import { useTheme } from './useTheme'
import { VisionTable } from './VisionTable'

const PARTS = ['text', 'regions', 'groups'] as const

/** Props of {@link ThemePage}. */
export interface ThemePageProps {
  readonly language: Language
  /** The look whose colours are edited. */
  readonly scheme: Scheme
  /** Whether the page shows the look of few colours, which no theme changes. */
  readonly isForced: boolean
}

/** All tokens to change, a figure that follows, and the stylesheet that comes of it. */
export function ThemePage({ language, scheme, isForced }: ThemePageProps) {
  const texts = themeTexts[language]
  const id = useId()
  const { plain, theme, profile, isChanged, choose, setColour, setMeasure, reset } = useTheme()
  const colours = theme[scheme]
  const low = lowContrasts(colours).length

  return (
    <div data-theme-page="">
      <header>
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        <ProfileChoice texts={texts} profile={profile} onChange={choose} />
        {isForced && <p data-theme-note="">{texts.forced}</p>}
      </header>
      <div data-theme-columns="">
        <section aria-labelledby={`${id}-figure`} data-theme-result="">
          <h2 id={`${id}-figure`}>{texts.figure}</h2>
          <p role="status" data-theme-holds={low === 0}>
            {low === 0 ? texts.allHold : texts.someFail(low)}
          </p>
          <div style={Object.fromEntries(ownProperties(theme, plain))}>
            <ComplexityQuadrant
              defaultData={initiatives}
              domain={domains}
              locale={language}
              headingLevel={3}
              illustrative
            />
          </div>
          {isChanged && (
            <p data-story-buttons="" data-theme-take="">
              <button type="button" onClick={reset}>
                {texts.reset}
              </button>
            </p>
          )}
        </section>
        <div data-theme-fields="">
          {PARTS.map((part) => (
            <section key={part} aria-labelledby={`${id}-${part}`}>
              <h2 id={`${id}-${part}`}>{texts.group[part]}</h2>
              <ul>
                {TOKEN_GROUPS[part].map((token) => (
                  <ColourField
                    key={token}
                    language={language}
                    token={token}
                    colours={colours}
                    onChange={(colour) => setColour(scheme, token, colour)}
                  />
                ))}
              </ul>
            </section>
          ))}
          <section aria-labelledby={`${id}-measures`}>
            <h2 id={`${id}-measures`}>{texts.measures}</h2>
            <MeasureFields texts={texts} measures={theme.measures} onChange={setMeasure} />
          </section>
        </div>
      </div>
      <div data-theme-below="">
        <section aria-labelledby={`${id}-vision`}>
          <h2 id={`${id}-vision`}>{texts.vision}</h2>
          <VisionTable texts={texts} colours={colours} />
        </section>
        <section aria-labelledby={`${id}-take`}>
          <h2 id={`${id}-take`}>{texts.take}</h2>
          <TakeTheme texts={texts} css={themeCss(theme, plain)} />
        </section>
      </div>
      <p data-theme-made="">{texts.made}</p>
    </div>
  )
}
