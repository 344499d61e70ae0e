import type { SuitePart } from '@kvadrant/conformance'

/**
 * What an element may do otherwise than the component that it draws, and what people need first. The
 * elements of the other figures go through all parts, one of each kind of space but the line, so that
 * the rest of a plane is proven by the quadrant's.
 */
export const SOME_PARTS: readonly SuitePart[] = [
  'moving',
  'saving',
  'keyboard',
  'tables',
  'accessible',
]
