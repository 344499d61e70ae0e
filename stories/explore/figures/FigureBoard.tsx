import type { FigureDefinition } from '@kvadrant/core'
import type { FigureHandle } from '@kvadrant/react'
import { useRef } from 'react'
import type { Language } from '../../page/language'
import { exploreTexts } from '../texts/texts'
import { Chooser } from './Chooser'
import './figures.css'
import { FIGURES } from './figures'
import { figureName } from './figureName'

/** Props of {@link FigureBoard}. */
export interface FigureBoardProps {
  readonly language: Language
  /** The figure that is shown large. */
  readonly chosen: FigureDefinition
  readonly illustrative: boolean | undefined
  readonly onChoose: (figure: string) => void
  /** Gets the handle of the large figure. */
  readonly handle: (figure: FigureHandle | null) => void
}

/** All small figures are as high, so that they stand in rows. */
const SMALL_HEIGHT_PX = 280

/** One figure large, with its table, key and tools; the others small, to point at and move in. All are linked. */
export function FigureBoard(props: FigureBoardProps) {
  const { language, chosen, illustrative, onChoose, handle } = props
  const { figures: say } = exploreTexts[language]
  const chooser = useRef<HTMLFieldSetElement>(null)
  const ordered = [...FIGURES].sort(
    (a, b) => Number(b.definition === chosen) - Number(a.definition === chosen),
  )
  const enlarge = (id: string) => {
    onChoose(id)
    // The button goes away with the small figure; its switch above stays.
    const radios = chooser.current?.querySelectorAll('input') ?? []
    for (const radio of radios) if (radio.value === id) radio.focus()
  }
  return (
    <section data-explore-board="" aria-label={say.heading}>
      <Chooser language={language} chosen={chosen.id} onChoose={onChoose} elementRef={chooser} />
      {ordered.map(({ definition, Component }) => {
        const isLarge = definition === chosen
        return (
          <div key={definition.id} data-explore-figure={isLarge ? 'large' : 'small'}>
            <Component
              ref={isLarge ? handle : undefined}
              headingLevel={2}
              labels={isLarge}
              height={isLarge ? undefined : SMALL_HEIGHT_PX}
              illustrative={isLarge && illustrative === true}
              splitEditable={isLarge}
            />
            {!isLarge && (
              <button type="button" onClick={() => enlarge(definition.id)}>
                {say.enlarge(figureName(definition, language))}
              </button>
            )}
          </div>
        )
      })}
    </section>
  )
}
