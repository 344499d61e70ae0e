import type { DrawnMark } from '@kvadrant/core'
import { memo } from 'react'

/** Props of {@link Mark}: a mark and how it stands out. */
export interface MarkProps {
  readonly mark: DrawnMark
  /** What a screen reader calls it; undefined where marks have no node of their own. */
  readonly name?: string | undefined
  readonly saving?: boolean | undefined
  readonly selected?: boolean | undefined
}

/** One mark, placed by its own coordinates, which the browser moves cheaper than a transform. */
export const Mark = memo(
  function Mark({ mark, name, saving, selected }: MarkProps) {
    const { id, axis, xPx, yPx, radiusPx, path, tone, count, outside } = mark
    const shared = {
      'data-kv-mark': id,
      'data-kv-handle': axis,
      'data-kv-tone': tone,
      'data-kv-outside': outside || undefined,
      'data-kv-saving': saving || undefined,
      'data-kv-selected': selected || undefined,
      role: name === undefined ? undefined : 'img',
      'aria-label': name,
    }
    const shape =
      path === undefined ? (
        <circle {...shared} cx={xPx} cy={yPx} r={radiusPx} />
      ) : (
        <path {...shared} d={path} />
      )
    if (count <= 1) return shape
    return (
      <>
        {shape}
        <text
          data-kv-text="stack-count"
          data-kv-tone={tone}
          x={xPx}
          y={yPx}
          dy="0.35em"
          textAnchor="middle"
          fontSize={radiusPx * 1.25}
          fontWeight={700}
          aria-hidden={name === undefined ? undefined : true}
        >
          {count}
        </text>
      </>
    )
  },
  (a, b) =>
    a.name === b.name &&
    a.saving === b.saving &&
    a.selected === b.selected &&
    sameMark(a.mark, b.mark),
)

function sameMark(a: DrawnMark, b: DrawnMark): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.axis === b.axis &&
      a.xPx === b.xPx &&
      a.yPx === b.yPx &&
      a.radiusPx === b.radiusPx &&
      a.path === b.path &&
      a.tone === b.tone &&
      a.count === b.count &&
      a.outside === b.outside)
  )
}
