import { Canvas } from '../kvadrant/Drawing'
import { eyes } from '../kvadrant/eyes'
import { mountFigure } from '../react/mountFigure'

/** The drawing with its marks on a canvas, and nothing around it. */
export const mount = mountFigure(Canvas, eyes)
