import type { FigureLayout } from '@kvadrant/core'
import { memo } from 'react'
import { TextLines } from './TextLines'

/** The tinted regions with their names, counts and, where there is room, their meanings. */
export const Regions = memo(function Regions({ layout }: { readonly layout: FigureLayout }) {
  return (
    <g data-kv-regions="">
      {layout.regions.map(({ id, tone, path }) =>
        path === '' ? null : (
          <path key={id} data-kv-region={id} data-kv-tone={tone} d={path} fill="none" />
        ),
      )}
      {layout.splits.map(({ field, index, x1Px, y1Px, x2Px, y2Px }) => (
        <line
          key={`${field} ${index}`}
          data-kv-split={field}
          x1={x1Px}
          y1={y1Px}
          x2={x2Px}
          y2={y2Px}
        />
      ))}
      {layout.regions.map(({ id, tone, name, count, reading }) => (
        <g key={id} data-kv-region-texts={id}>
          {name && <TextLines text={name} role="region-name" tone={tone} />}
          {count && <TextLines text={count} role="region-count" tone={tone} />}
          {reading && <TextLines text={reading} role="region-reading" tone={tone} />}
        </g>
      ))}
    </g>
  )
})
