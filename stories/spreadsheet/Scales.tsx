import type { Domain, FieldName, Texts } from '@kvadrant/core'
import type { GuessedDomains } from '@kvadrant/core/interchange'
import { NumberField } from '@kvadrant/react'
import { useId } from 'react'
import type { SheetTexts } from './texts/texts'

/** Props of {@link Scales}. */
export interface ScalesProps {
  readonly texts: SheetTexts
  readonly figureTexts: Texts
  /** The fields that have a scale. */
  readonly fields: readonly FieldName[]
  readonly nameOf: (field: FieldName) => string
  readonly domains: GuessedDomains
  readonly onChange: (domains: GuessedDomains) => void
}

/** No scale of a spreadsheet goes further. */
const FAR = 1_000_000

/** The ends of each axis's scale: guessed from the values, to be corrected. */
export function Scales({ texts, figureTexts, fields, nameOf, domains, onChange }: ScalesProps) {
  const { scales: say } = texts
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say.heading}</h3>
      {fields.map((field) => {
        const axis = nameOf(field)
        const [low, high] = domains[field] ?? [0, 1]
        const shared = { texts: figureTexts, decimals: 2 }
        const set = (domain: Domain) => onChange({ ...domains, [field]: domain })
        return (
          <p key={field} data-excel-scale="">
            <span>{axis}</span>{' '}
            <span data-excel-ends="">
              {say.from}
              <NumberField
                {...shared}
                label={say.low(axis)}
                value={low}
                domain={[-FAR, high]}
                onCommit={(next) => set([next ?? low, high])}
              />
              {say.to}
              <NumberField
                {...shared}
                label={say.high(axis)}
                value={high}
                domain={[low, FAR]}
                onCommit={(next) => set([low, next ?? high])}
              />
            </span>
          </p>
        )
      })}
      <p data-excel-quiet="">{say.hint}</p>
    </section>
  )
}
