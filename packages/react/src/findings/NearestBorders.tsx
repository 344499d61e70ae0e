import { useMemo } from 'react'
import { borderWords } from './borderWords'
import { Heading, type HeadingLevel } from './Heading'
import type { FindingsModel, Judged } from './model'

/** Props of {@link NearestBorders}. */
export interface NearestBordersProps {
  readonly model: FindingsModel
  readonly initiative: Judged
  readonly level: HeadingLevel
}

/** Where an initiative lies in each figure and how far it is from there to another region. Nothing where it lies in none. */
export function NearestBorders({ model, initiative, level }: NearestBordersProps) {
  const { texts, figures } = model
  const borders = useMemo(
    () => borderWords(initiative, figures, texts),
    [initiative, figures, texts],
  )
  if (borders.length === 0) return null
  return (
    <section data-kv-borders="">
      <Heading level={level} of="part">
        {texts.say('findings.borders')}
      </Heading>
      <dl>
        {borders.map(({ figure, name, region, border, isBorderline }) => (
          <div key={figure}>
            <dt data-kv-figure-name="">{name}</dt>
            <dd>
              {region}{' '}
              {isBorderline && <span data-kv-tag="">{texts.say('findings.borderline.tag')}</span>}
              {border !== undefined && <span data-kv-border="">{border}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
