import { emptyText, refusalText } from '@kvadrant/core'
import { useFigureModel } from './context'
import { TextLines } from './TextLines'

/** What stands in a figure without initiatives: that there are none, and what would fill it or why it could not be filled. */
export function EmptyState() {
  const { layout, texts, measure, placement, filtered } = useFigureModel()
  const hidden = filtered > 0 ? texts.say('filtered.note', { count: filtered }) : undefined
  const reason = refusalText(placement, texts) ?? hidden
  const { title, hint } = emptyText(layout, texts, measure, reason)
  return (
    <g data-kv-empty="">
      <TextLines text={title} role="empty-title" />
      <TextLines text={hint} role="empty-hint" />
    </g>
  )
}
