import { markPath, noteOf } from '@kvadrant/core'
import { useFigureModel } from './context'

const MIDDLE = { xPx: 8, yPx: 8 }

/** The groups with their colour and shape, largest first, each with its count. Nothing where no row has a group. */
export function Legend() {
  const { groups, texts, speaker, placement } = useFigureModel()
  if (groups.styles.length === 0) return null
  // Where each row has a look of its own, its note says more than that there is one of it.
  const notes = new Map(
    speaker.definition.styleBy === 'row'
      ? placement.placed.map((placed) => [placed.label, noteOf(speaker, placed)])
      : [],
  )
  return (
    <ul data-kv-legend="" aria-label={texts.say('figure.legend')}>
      {groups.styles.map(({ name, tone, shape, count }) => (
        <li key={tone}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path data-kv-mark="" data-kv-tone={tone} d={markPath(shape, MIDDLE, 5.5)} />
          </svg>
          <span>{tone === 'rest' ? texts.say('figure.rest') : name}</span>
          <span data-kv-count="">{notes.get(name) ?? texts.number(count)}</span>
        </li>
      ))}
    </ul>
  )
}
