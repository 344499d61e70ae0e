import { complexity, describeFigure, regionName } from '@kvadrant/core'
import { FigureRoot, Head, MarkControl, useFigure, usePointer, useTransient } from '@kvadrant/react'
import { domains, initiatives } from '../fixtures/initiatives'
import type { Language } from '../page/language'
import './OwnDrawing.css'

const IDS = ['S05', 'S07', 'S15', 'S16', 'S17', 'S29', 'S34']
const rows = initiatives.filter(({ id = '' }) => IDS.includes(id))

/** Words in place of marks. The headless hook moves and announces; `MarkControl` is the keyboard's way in. */
export function OwnDrawing({ language }: { readonly language: Language }) {
  const model = useFigure<object>(complexity, {
    defaultData: rows,
    domain: domains,
    locale: language,
  })
  const { layout, order, placement, speaker, stageRef, probeRef, plotRef, store, texts } = model
  const pointer = usePointer(model)
  const move = useTransient(store, (state) => state.move)
  const active = useTransient(store, ({ focus, active: id }) => (focus === 'visible' ? id : ''))
  const title = texts.say('complexity.title')
  const { xPx, yPx, widthPx, heightPx } = layout.frame

  return (
    <FigureRoot model={model} titleId="own-title" summaryId="own-summary">
      <Head titleId="own-title" title={title} subtitle="" />
      <p id="own-summary" hidden>
        {describeFigure(speaker, placement, title)}
      </p>
      <div ref={stageRef} data-kv-stage="">
        <span ref={probeRef} data-kv-probe="" />
        <svg ref={plotRef} width={layout.widthPx} height={layout.heightPx} {...pointer}>
          <rect x={xPx} y={yPx} width={widthPx} height={heightPx} data-own-ground="" />
          {layout.splits.map(({ field, x1Px, y1Px, x2Px, y2Px }) => (
            <line key={field} x1={x1Px} y1={y1Px} x2={x2Px} y2={y2Px} stroke="currentColor" />
          ))}
          {layout.regions.map(({ id, box }) => (
            <text key={id} x={box.xPx + 14} y={box.yPx + 24} data-own-region="">
              {regionName(speaker, id)}
            </text>
          ))}
          {order.map(({ id, label, position }) => {
            const held = (move.phase === 'dragging' || move.phase === 'grabbed') && move.id === id
            const at = layout.view.project(held ? move.at : position)
            const anchor = at.xPx < xPx + widthPx / 2 ? 'start' : 'end'
            const look = held ? 'held' : active === id ? 'active' : ''
            return (
              <text key={id} x={at.xPx} y={at.yPx} textAnchor={anchor} data-own-word={look}>
                {label}
              </text>
            )
          })}
        </svg>
        <MarkControl />
      </div>
    </FigureRoot>
  )
}
