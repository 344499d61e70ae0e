import { earlierLine, layOutTooltip, type Placed, standLines } from '@kvadrant/core'
import { useEffect } from 'react'
import type { FigureModel } from '../model'
import { type OpenFan, spotOf } from '../hooks/useStanding'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'
import { TextLines } from './TextLines'

/** Props of {@link Tooltip}. */
export interface TooltipProps {
  /** The initiative that it tells of; undefined for none. */
  readonly id: string | undefined
  /** The axis of its handle, in a figure with handles: the tooltip tells of that axis alone. */
  readonly axis: number | undefined
  readonly fan: OpenFan | undefined
}

/** Who a mark is and where it lies. Escape takes it away; it stays while the pointer is on it. */
export function Tooltip({ id, axis, fan }: TooltipProps) {
  const model = useFigureModel()
  const dismissed = useTransient(model.store, (state) => state.tooltipDismissed)
  const placed = id === undefined ? undefined : model.placedById.get(id)
  const mark = spotOf(model, fan, id, axis)
  useEscape(model, placed !== undefined && mark !== undefined && !dismissed)
  if (!placed || !mark || dismissed) return null
  const { layout, measure } = model
  const { box, title, body } = layOutTooltip({
    words: { title: placed.label, lines: tooltipLines(model, placed, axis) },
    mark,
    bounds: { xPx: 0, yPx: 0, widthPx: layout.widthPx, heightPx: layout.heightPx },
    guides: layout.guides?.(placed.position, placed),
    sizes: layout.sizes,
    measure,
  })
  return (
    <g data-kv-tooltip="">
      <rect
        x={box.xPx}
        y={box.yPx}
        width={box.widthPx}
        height={box.heightPx}
        rx={layout.sizes.label.sizePx * 0.3}
      />
      <TextLines text={title} role="tooltip-title" />
      <TextLines text={body} role="tooltip-body" />
    </g>
  )
}

/** Takes the tooltip away with Escape wherever the focus is: a pointer may have opened it. */
function useEscape({ plotRef, store }: FigureModel, shown: boolean): void {
  useEffect(() => {
    const document = plotRef.current?.ownerDocument
    if (!shown || !document) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') store.set({ tooltipDismissed: true })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [plotRef, store, shown])
}

function tooltipLines(
  { speaker, texts, earlier }: FigureModel,
  placed: Placed,
  axis: number | undefined,
): readonly string[] {
  const outside = placed.outside ? [texts.say('value.outside')] : []
  const was = earlier && earlierLine(speaker, earlier, placed)
  return [
    ...(placed.group === '' ? [] : [placed.group]),
    ...standLines(speaker, placed, axis),
    ...outside,
    ...(was === undefined ? [] : [was]),
  ]
}
