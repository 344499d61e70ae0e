import { useId } from 'react'

/** Props of {@link ChoiceOf}. */
export interface ChoiceOfProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One of several, all of them in sight. */
export function ChoiceOf<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: ChoiceOfProps<Value>) {
  const name = useId()
  return (
    <fieldset data-workshop-choice="">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  )
}
