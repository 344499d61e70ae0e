import { Drawing } from '../kvadrant/Drawing'
import { eyes } from '../kvadrant/eyes'
import { mountFigure } from '../react/mountFigure'

/** The drawing with its labels, and nothing around it. */
export const mount = mountFigure(Drawing, eyes)
