import type { FigureView } from './figureView'

/** Puts the focus where the Tab key finds it, in the one stop of the figure's marks. */
export function enter(view: FigureView): void {
  const stop = view.ranges().find(({ tabIndex }) => tabIndex === 0)
  if (!stop) throw new Error('No mark can be reached with the Tab key.')
  stop.focus({ focusVisible: true } as FocusOptions)
}
