import { ComplexityQuadrant } from '@kvadrant/react'
import { domains, initiatives } from '../../fixtures/initiatives'
import type { Language } from '../../page/language'
import { PROFILES } from './profiles'
import { themeTexts } from './texts/texts'
import './themes.css'

/** A figure in each of the example themes. */
export function Profiles({ language }: { readonly language: Language }) {
  const texts = themeTexts[language]
  return (
    <div data-theme-all="">
      {PROFILES.map((profile) => (
        <section key={profile} data-profile={profile} aria-label={texts.profile[profile]}>
          <ComplexityQuadrant
            defaultData={initiatives.slice(0, 12)}
            domain={domains}
            locale={language}
            subtitle={texts.profile[profile]}
            illustrative
          />
        </section>
      ))}
      <p data-theme-made="">{texts.made}</p>
    </div>
  )
}
