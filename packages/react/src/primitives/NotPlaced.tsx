import { reasonsText } from '@kvadrant/core'
import { useFigureModel } from './context'

/** How many rows are listed; the rest is in the count and in `onDiagnostics`. */
const LISTED = 200

/** The rows without a place, with the reason for each. Nothing where every row has one. */
export function NotPlaced() {
  const { placement, texts, definition } = useFigureModel()
  const { notPlaced } = placement
  if (notPlaced.length === 0) return null
  return (
    <details data-kv-not-placed="">
      <summary>{texts.say('notPlaced.title', { count: notPlaced.length })}</summary>
      <ul>
        {notPlaced.slice(0, LISTED).map((one) => (
          <li key={one.id}>
            {texts.say('notPlaced.row', {
              row: one.index + 1,
              label: one.label,
              reasons: reasonsText(one, texts, definition),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
