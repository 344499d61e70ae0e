import { useMemo } from 'react'
import { borderWords } from './borderWords'
import { Member } from './Member'
import { LISTED, Unlisted } from './Members'
import type { FindingsModel } from './model'

/** Props of {@link Borderline}. */
export interface BorderlineProps {
  readonly model: FindingsModel
}

/** Who lies within the uncertainty of a border, and of which, behind one button. Nothing where nobody does. */
export function Borderline({ model }: BorderlineProps) {
  const { texts, borderline, figures } = model
  const lines = useMemo(
    () =>
      borderline.slice(0, LISTED).map((initiative) => {
        const near = figures.filter((figure) => figure.borderline.has(initiative.id))
        return { initiative, borders: borderWords(initiative, near, texts) }
      }),
    [borderline, figures, texts],
  )
  if (lines.length === 0) return null
  return (
    <details data-kv-borderline="">
      <summary>{texts.say('findings.borderline', { count: borderline.length })}</summary>
      <p>{texts.say('findings.borderline.hint')}</p>
      <ul>
        {lines.map(({ initiative, borders }) => (
          <li key={initiative.id}>
            <Member model={model} initiative={initiative} does="toggles" />
            <ul>
              {borders.map(({ figure, name, region, border }) => (
                <li key={figure}>
                  <span data-kv-figure-name="">{name}</span>: {region}. {border}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Unlisted model={model} members={borderline} />
    </details>
  )
}
