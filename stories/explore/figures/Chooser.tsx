import { type Ref, useId } from 'react'
import type { Language } from '../../page/language'
import { exploreTexts } from '../texts/texts'
import { FIGURES } from './figures'
import { figureName } from './figureName'

/** Props of {@link Chooser}. */
export interface ChooserProps {
  readonly language: Language
  /** Id of the figure that is shown large. */
  readonly chosen: string
  readonly onChoose: (figure: string) => void
  readonly elementRef: Ref<HTMLFieldSetElement>
}

/** A switch for each figure: which one is shown large. */
export function Chooser({ language, chosen, onChoose, elementRef }: ChooserProps) {
  const { figures: say } = exploreTexts[language]
  const name = useId()
  return (
    <fieldset ref={elementRef} data-explore-chooser="">
      <legend>{say.choose}</legend>
      {FIGURES.map(({ definition }) => (
        <label key={definition.id}>
          <input
            type="radio"
            name={name}
            value={definition.id}
            checked={definition.id === chosen}
            onChange={() => onChoose(definition.id)}
          />
          <span>{figureName(definition, language)}</span>
        </label>
      ))}
    </fieldset>
  )
}
