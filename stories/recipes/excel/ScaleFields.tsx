import type { Domain } from '@kvadrant/core'
import { useId, useState } from 'react'
import { fill, type RecipeTexts } from './texts'

/** Props of {@link ScaleFields}. */
export interface ScaleFieldsProps {
  readonly texts: RecipeTexts
  readonly name: string
  readonly scale: Domain
  readonly onScale: (scale: Domain) => void
}

/** The least and the greatest value of an axis. A scale that cannot be one stays as typed, and is said to be none. */
export function ScaleFields({ texts, name, scale, onScale }: ScaleFieldsProps) {
  const id = useId()
  const [typed, setTyped] = useState<readonly [string, string]>()
  const [low, high] = typed ?? [String(scale[0]), String(scale[1])]
  const change = (next: readonly [string, string]) => {
    setTyped(next)
    const [least = Number.NaN, greatest = Number.NaN] = next.map((text) =>
      text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')),
    )
    if (least < greatest && Number.isFinite(greatest - least)) {
      onScale([least, greatest])
      setTyped(undefined)
    }
  }
  const problem = typed !== undefined
  const shared = {
    type: 'text',
    inputMode: 'decimal',
    size: 4,
    'aria-invalid': problem || undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  } as const
  return (
    <span data-recipe-scale="">
      <input
        {...shared}
        aria-label={fill(texts.least, { field: name })}
        value={low}
        onChange={(event) => change([event.currentTarget.value, high])}
      />
      <span aria-hidden="true">–</span>
      <input
        {...shared}
        aria-label={fill(texts.greatest, { field: name })}
        value={high}
        onChange={(event) => change([low, event.currentTarget.value])}
      />
      {problem && (
        <span id={`${id}-problem`} role="alert">
          {texts.badScale}
        </span>
      )}
    </span>
  )
}
