import type { FigureDefinition, MeasureText } from '@kvadrant/core'
import type { FigureProps } from '../figures/Figure'

/** What a figure that nobody moves takes of what an interactive one does, with the same meaning. */
type Shared =
  | 'data'
  | 'before'
  | 'fields'
  | 'domain'
  | 'split'
  | 'tolerance'
  | 'filter'
  | 'groups'
  | 'locale'
  | 'messages'
  | 'direction'
  | 'mirror'
  | 'width'
  | 'height'
  | 'labels'
  | 'readingsInside'
  | 'reveal'
  | 'onDiagnostics'
  | 'onError'

/** What a figure without React is made from: rows, how they are read, and how they are drawn. */
export interface StaticOptions<Row extends object> extends Pick<
  FigureProps<Row>,
  Shared | 'title' | 'subtitle' | 'illustrative'
> {
  /** Width of the drawing in pixels; a narrower page scales it down. @default 720; take 360 for phones */
  readonly width?: number | undefined
  /** Measures text as the page sets it, to place labels by. @default a built-in table of a common sans */
  readonly measure?: MeasureText | undefined
}

/**
 * Props of every static figure: those of the interactive figures, without what people do to one.
 * `onDiagnostics` and `onError` are called while the figure renders.
 */
export interface StaticFigureProps<Row extends object>
  extends
    StaticOptions<Row>,
    Pick<
      FigureProps<Row>,
      'headingLevel' | 'theme' | 'id' | 'className' | 'aria-label' | 'aria-labelledby'
    > {
  /** Where the table stands: open below the drawing, behind a button, or beside where there is room. @default 'open' */
  readonly table?: 'behind' | 'open' | 'beside' | undefined
}

/** Props of a static figure of any definition. */
export interface DefinedFigureProps<Row extends object> extends StaticFigureProps<Row> {
  readonly definition: FigureDefinition
}
