import { CanvasUnlabelled } from '../kvadrant/Drawing'
import { eyes } from '../kvadrant/eyes'
import { mountFigure } from '../react/mountFigure'

/** The drawing with its marks on a canvas, and nothing around it; no labels. */
export const mount = mountFigure(CanvasUnlabelled, eyes)
