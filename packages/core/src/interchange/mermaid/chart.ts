import type { Diagnostic } from '../../model/diagnostic'

/** The texts at the two ends of an axis: left and right, or bottom and top; empty where there is none. */
export type MermaidEnds = readonly [low: string, high: string]

/** The names of the quadrants, in Mermaid's order: top right, top left, bottom left, bottom right. */
export type MermaidQuadrants = readonly [
  topRight: string,
  topLeft: string,
  bottomLeft: string,
  bottomRight: string,
]

/** A point of a chart. */
export interface MermaidPoint {
  /** Plain text; may be empty. */
  readonly label: string
  /** From the left, 0..1. */
  readonly x: number
  /** From the bottom, 0..1. */
  readonly y: number
}

/** A `quadrantChart`: two axes, four quadrants that meet in the middle, and points. */
export interface MermaidChart {
  readonly title: string
  readonly axes: { readonly x: MermaidEnds; readonly y: MermaidEnds }
  readonly quadrants: MermaidQuadrants
  readonly points: readonly MermaidPoint[]
}

/** A point as it was read. Its coordinates are what stands there, outside 0..1 or not. */
export interface ReadMermaidPoint extends MermaidPoint {
  /** The class that it carries behind `:::`, if any. */
  readonly className?: string
  /** Its own styles, each as it is written: `radius: 12`. */
  readonly styles: readonly string[]
}

/** What a `classDef` says. */
export interface MermaidClass {
  readonly name: string
  /** Each as it is written: `color: #109060`. */
  readonly styles: readonly string[]
}

/** Something about a Mermaid text that a person may want to mend. */
export interface MermaidDiagnostic extends Diagnostic {
  /**
   * Index of the line in the text, 0 for the first; texts show it counted from 1. Not there where
   * the whole text is meant.
   */
  readonly row?: number
  /** Place in the line, in UTF-16 units, 0 for the first. */
  readonly column?: number
}

/** A chart as it was read, and what of the text could not be used. */
export interface MermaidReading extends MermaidChart {
  readonly points: readonly ReadMermaidPoint[]
  readonly classes: readonly MermaidClass[]
  readonly diagnostics: readonly MermaidDiagnostic[]
}
