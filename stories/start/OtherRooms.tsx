import { ComplexityQuadrant } from '@kvadrant/react'
import { domains, initiatives, threeInitiatives } from '../fixtures/initiatives'
import type { Language } from '../page/language'
import type { StartTexts } from './texts'

/** Props of {@link OtherRooms}. */
export interface OtherRoomsProps {
  readonly language: Language
  readonly texts: StartTexts
}

/** The figure as wide as a phone, and with three initiatives. */
export function OtherRooms({ language, texts }: OtherRoomsProps) {
  const shared = { domain: domains, locale: language, illustrative: true } as const
  return (
    <section aria-labelledby="rooms">
      <h2 id="rooms">{texts.rooms}</h2>
      <div data-start-rooms="">
        <div>
          <h3>{texts.phone.heading}</h3>
          <p>{texts.phone.text}</p>
          <div data-start-phone="">
            <ComplexityQuadrant {...shared} defaultData={initiatives} headingLevel={4} />
          </div>
        </div>
        <div>
          <h3>{texts.few.heading}</h3>
          <p>{texts.few.text}</p>
          <ComplexityQuadrant {...shared} defaultData={threeInitiatives} headingLevel={4} />
        </div>
      </div>
    </section>
  )
}
