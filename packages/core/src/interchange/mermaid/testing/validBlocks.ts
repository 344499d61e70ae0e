import type { ValidBlock } from './block'
import { AXES } from './validAxes'
import { POINTS } from './validPoints'
import { STYLES } from './validStyles'
import { SURROUNDINGS } from './validSurroundings'
import { TEXTS } from './validTexts'

/** Every text that is to be read without a complaint. */
export const VALID_BLOCKS: readonly ValidBlock[] = [
  ...SURROUNDINGS,
  ...TEXTS,
  ...AXES,
  ...POINTS,
  ...STYLES,
]
