import { mountFigure } from '../react/mountFigure'
import { eyes } from './eyes'
import { Kvadrant } from './Kvadrant'

/** The whole figure. */
export const mount = mountFigure(Kvadrant, eyes)
