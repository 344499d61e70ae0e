import type { Conformance } from '../conformance'
import { apart, type ClientPoint } from '../input/screen'
import type { OpenFigure } from '../mount/openFigure'
import type { FigureView } from '../mount/figureView'

/** What someone can see of an initiative. */
export interface SeenState {
  readonly phase: string
  /** The table's row: values and region. */
  readonly cells: readonly string[]
  /** How many lie in each region, as written in the drawing. */
  readonly counts: Readonly<Record<string, string>>
  /** Whether something of a move is still shown. */
  readonly lifted: boolean
  readonly ghosts: number
}

/** Reads what is shown of an initiative. */
export function seen({ view }: OpenFigure, id: string): SeenState {
  return {
    phase: view.phase(),
    cells: view.cells(id),
    counts: countsOf(view),
    lifted: view.parts('lift').length > 0,
    ghosts: view.parts('ghost').length,
  }
}

function countsOf(view: FigureView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    view
      .parts('region-texts')
      .map((texts) => [
        texts.getAttribute('data-kv-region-texts') ?? '',
        texts.querySelector('[data-kv-text="region-count"]')?.textContent ?? '',
      ]),
  )
}

/** How far, in pixels, the mark that travels is from where it should be: where it is drawn, or where it is held. */
export function off(
  { driver, scene }: Conformance,
  { view }: OpenFigure,
  wanted: ClientPoint,
  mark = view.pointOf(scene.journey.id, scene.journey.handle),
): number {
  return driver.astrayPx?.(view, mark, wanted) ?? apart(mark, wanted)
}

/** Half a pixel: what rounding to hundredths of a unit and of a pixel may cost. */
export const NEAR_PX = 0.5
