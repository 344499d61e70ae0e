import { countMembers, regionName } from '@kvadrant/core'
import type { FigureModel } from '../model'

/** Props of {@link RegionReadings}. */
export interface RegionReadingsProps {
  readonly model: Pick<
    FigureModel,
    'definition' | 'speaker' | 'texts' | 'placement' | 'layout' | 'seen'
  >
  /** Whether the meanings are open from the start. @default false */
  readonly open?: boolean | undefined
}

/**
 * What each region means, how many lie in it, and what else the figure has to say, behind one
 * button. As far as it is seen: no regions, no button; no initiatives, no counts.
 */
export function RegionReadings({ model, open = false }: RegionReadingsProps) {
  const { definition, speaker, texts, placement, layout, seen } = model
  const members = countMembers(placement)
  const more = `${definition.id}.more`
  const borders = texts.say('figure.borders')
  if (seen.regions.size === 0) return null
  return (
    <details data-kv-readings="" open={open || undefined}>
      <summary>{texts.say('figure.readings')}</summary>
      <dl>
        {layout.regions.map(({ id, tone }) => (
          <div key={id} data-kv-tone={tone}>
            <dt>
              {regionName(speaker, id)}{' '}
              {seen.marks && (
                <span data-kv-count="">
                  {texts.say('figure.members', { count: members.get(id) ?? 0 })}
                </span>
              )}
            </dt>
            <dd>{texts.say(`${definition.id}.region.${id}.reading`)}</dd>
          </div>
        ))}
      </dl>
      {seen.everyRegion && borders !== '' && <p>{borders}</p>}
      {seen.everyRegion && texts.has(more) && <p>{texts.say(more)}</p>}
    </details>
  )
}
