import { countMembers, regionName } from '@kvadrant/core'
import { useFigureModel } from './context'

/**
 * What each region means, how many lie in it, and what else the figure has to say, behind one button
 * below the drawing. As far as it is seen: no regions, no button; no initiatives, no counts.
 */
export function Readings() {
  const { definition, speaker, texts, placement, layout, seen } = useFigureModel()
  const members = countMembers(placement)
  const more = `${definition.id}.more`
  const borders = texts.say('figure.borders')
  if (seen.regions.size === 0) return null
  return (
    <details data-kv-readings="">
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
