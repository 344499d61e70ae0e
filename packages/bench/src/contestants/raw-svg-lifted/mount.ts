import { mountSvg } from '../raw/mountSvg'

/**
 * A hand-written SVG in which the mark that is dragged moves into a small SVG of its own above the
 * other one; both are stacking contexts.
 */
export const mount = mountSvg({ lifts: true })
