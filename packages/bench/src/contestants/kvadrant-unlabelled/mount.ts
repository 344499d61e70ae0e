import { DrawingUnlabelled } from '../kvadrant/Drawing'
import { eyes } from '../kvadrant/eyes'
import { mountFigure } from '../react/mountFigure'

/** The drawing without labels, and nothing around it. */
export const mount = mountFigure(DrawingUnlabelled, eyes)
