import { legendEntries, markPath } from '@kvadrant/core'
import { useMemo } from 'react'
import { useFigureModel } from './context'

const MIDDLE = { xPx: 8, yPx: 8 }

/**
 * The groups with their colour and shape, largest first, each with its count; or the rows, each with
 * the figure's note, where each has a look of its own. Pointing at a row's entry is pointing at the
 * row. Nothing where there is nothing to tell apart.
 */
export function Legend() {
  const { groups, texts, speaker, placement, hover, definition } = useFigureModel()
  const entries = useMemo(
    () => legendEntries(speaker, groups, placement.placed),
    [speaker, groups, placement],
  )
  if (entries.length === 0) return null
  return (
    <ul data-kv-legend={definition.styleBy ?? 'group'} aria-label={texts.say('figure.legend')}>
      {entries.map(({ key, id, name, note, tone, shape }) => (
        <li
          key={key}
          onPointerEnter={id === undefined ? undefined : () => hover(id)}
          onPointerLeave={id === undefined ? undefined : () => hover(undefined)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path data-kv-mark="" data-kv-tone={tone} d={markPath(shape, MIDDLE, 5.5)} />
          </svg>
          <span>
            {name} <span data-kv-count="">{note}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
