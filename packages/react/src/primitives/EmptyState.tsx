import { emptyText } from '@kvadrant/core'
import { useFigureModel } from './context'
import { TextLines } from './TextLines'

/** What stands in a figure without initiatives: that there are none, and what would fill it. */
export function EmptyState() {
  const { layout, texts, measure } = useFigureModel()
  const { title, hint } = emptyText(layout, texts, measure)
  return (
    <g data-kv-empty="">
      <TextLines text={title} role="empty-title" />
      <TextLines text={hint} role="empty-hint" />
    </g>
  )
}
