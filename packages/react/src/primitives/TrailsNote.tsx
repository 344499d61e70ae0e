import { earlierSummary } from '@kvadrant/core'
import { useFigureModel } from './context'

/** How trails are to be read, and what became of the initiatives. Nothing in a figure without earlier rows. */
export function TrailsNote() {
  const { earlier, layout, texts, definition } = useFigureModel()
  if (!earlier) return null
  return (
    <p data-kv-trails-note="">
      {layout.trails && (
        <span data-kv-trails-key="">
          {texts.say('earlier.title')}
          <svg viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
            {definition.space.handles === 'axes' ? <DashedKey /> : <WayKey />}
          </svg>
          {texts.say('earlier.now')}
        </span>
      )}
      {earlierSummary(texts, earlier)}
    </p>
  )
}

function WayKey() {
  return (
    <>
      <path data-kv-way="" d="M9 7.6L26 7V4.7L32.5 8L26 11.3V9L9 8.4Z" />
      <circle data-kv-earlier="" cx="5.5" cy="8" r="3.5" />
      <circle data-kv-mark="" cx="40" cy="8" r="5.5" />
    </>
  )
}

function DashedKey() {
  return (
    <>
      <path data-kv-earlier-line="" d="M1 8H20" />
      <path data-kv-profile="" d="M28 8H47" />
    </>
  )
}
