// The entry @kvadrant/elements/frame, for the page around a frame: no dependency, and nothing of the figures.
export type { FrameChange } from './change'
export { embedFigure } from './embedFigure'
export type { FigureTag } from './messages'
export type { EmbeddedFigure, EmbedOptions, FrameError } from './options'
export type { Plain } from './plainCopy'
