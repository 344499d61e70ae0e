import type { FigureLayout } from '@kvadrant/core'
import { memo } from 'react'
import { TextLines } from './TextLines'

/** What a figure draws between its regions and its marks: bands, grids, stations, profile lines. */
export const Backdrops = memo(function Backdrops({ layout }: { readonly layout: FigureLayout }) {
  if (layout.backdrop.length === 0 && layout.profiles.length === 0) return null
  return (
    <g data-kv-backdrops="">
      {layout.backdrop.map((part, index) => {
        const key = `${part.role} ${String(index)}`
        switch (part.kind) {
          case 'path':
            return (
              <path
                key={key}
                data-kv-backdrop={part.role}
                data-kv-tone={part.tone}
                d={part.d}
                fill="none"
              />
            )
          case 'line':
            return (
              <line
                key={key}
                data-kv-backdrop={part.role}
                x1={part.x1Px}
                y1={part.y1Px}
                x2={part.x2Px}
                y2={part.y2Px}
              />
            )
          case 'text':
            return <TextLines key={key} text={part.text} role={part.role} tone={part.tone} />
        }
      })}
      {layout.profiles.length > 0 && (
        <g data-kv-profiles="">
          {layout.profiles.map(({ id, tone, d, opacity }) => (
            <path
              key={`profile ${id}`}
              data-kv-profile={id}
              data-kv-tone={tone}
              d={d}
              fill="none"
              strokeOpacity={opacity}
            />
          ))}
        </g>
      )}
    </g>
  )
})
