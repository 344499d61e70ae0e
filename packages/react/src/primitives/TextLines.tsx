import type { PlacedText } from '@kvadrant/core'
import { memo } from 'react'

/** Props of {@link TextLines}. */
export interface TextLinesProps {
  readonly text: PlacedText
  /** What the text is, for the stylesheet: `region-name`, `axis-name` … */
  readonly role: string
  readonly tone?: string | undefined
}

/** A text of one or more lines in a drawing, at its own size however large the drawing is. */
export const TextLines = memo(function TextLines({ text, role, tone }: TextLinesProps) {
  const { lines, xPx, yPx, lineHeightPx, textAnchor, font, turn } = text
  return (
    <text
      data-kv-text={role}
      data-kv-tone={tone}
      x={xPx}
      y={yPx}
      textAnchor={textAnchor}
      fontSize={font.sizePx}
      fontWeight={font.weight}
      transform={turn ? `rotate(${turn} ${xPx} ${yPx})` : undefined}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={line + String(index)} x={xPx} dy={index === 0 ? undefined : lineHeightPx}>
              {line}
            </tspan>
          ))}
    </text>
  )
})
