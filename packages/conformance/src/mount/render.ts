import type { FigureProps } from '@kvadrant/react'
import type { Initiative } from '../scenes/initiative'

/** What the suite asks of a figure, in the words of the React component's props. */
export type ConformanceProps = FigureProps<Initiative>

/** A figure that stands on the page. */
export interface Rendered {
  /** Gives it other props, all of them anew. */
  readonly update: (props: ConformanceProps) => void
  readonly unmount: () => void
}

/** Puts a figure into an element, whatever it is made with. What the suite runs over. */
export type Render = (container: HTMLElement, props: ConformanceProps) => Rendered
