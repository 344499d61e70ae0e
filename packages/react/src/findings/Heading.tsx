import type { ReactNode } from 'react'

/** The level of a heading; undefined for none. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | undefined

interface Level {
  readonly Tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  /** The level of what stands under it. */
  readonly next: HeadingLevel
}

/** A map, which anything can be looked up in: hosts give what no type would let through. */
const LEVELS: ReadonlyMap<HeadingLevel, Level> = new Map<HeadingLevel, Level>([
  [2, { Tag: 'h2', next: 3 }],
  [3, { Tag: 'h3', next: 4 }],
  [4, { Tag: 'h4', next: 5 }],
  [5, { Tag: 'h5', next: 6 }],
  [6, { Tag: 'h6', next: undefined }],
])

/** The level of headings under a heading: none under the sixth, and none where there is none above. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return LEVELS.get(level)?.next
}

/** Props of {@link Heading}. */
export interface HeadingProps {
  readonly level: HeadingLevel
  readonly id?: string
  /** What of the findings it is the heading of, for the stylesheet. */
  readonly of: 'all' | 'initiative' | 'finding' | 'part'
  readonly children: ReactNode
}

/** A heading of a level that the host decides; a paragraph where it is to be none. */
export function Heading({ level, id, of, children }: HeadingProps) {
  const Tag = LEVELS.get(level)?.Tag ?? 'p'
  return (
    <Tag id={id} data-kv-title={of === 'all' ? '' : undefined} data-kv-heading={of}>
      {children}
    </Tag>
  )
}
