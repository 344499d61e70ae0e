import { mountSvg } from '../raw/mountSvg'

/** A hand-written SVG: a step of a drag writes the position into the mark's nodes where they are. */
export const mount = mountSvg({ lifts: false })
