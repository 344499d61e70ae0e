import { reasonsText } from '@kvadrant/core'
import type { FigureModel } from '../model'

/** How many rows are listed; the rest is in the count and in `onDiagnostics`. */
const LISTED = 200

/** Props of {@link NotPlacedList}. */
export interface NotPlacedListProps {
  readonly model: Pick<FigureModel, 'placement' | 'texts' | 'definition'>
  /** Whether the list is open from the start. @default false */
  readonly open?: boolean | undefined
}

/** The rows without a place, with the reason for each, behind their number. Nothing where every row has one. */
export function NotPlacedList({ model, open = false }: NotPlacedListProps) {
  const { placement, texts, definition } = model
  const { notPlaced } = placement
  if (notPlaced.length === 0) return null
  return (
    <details data-kv-not-placed="" open={open || undefined}>
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
