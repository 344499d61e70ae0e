import { within } from '@testing-library/dom'
import { type ClientPoint, middleOf } from '../input/screen'

/** A figure as someone sees it: read from its nodes each time, whichever root they are in. */
export interface FigureView {
  /** The figure's outermost element. */
  readonly figure: () => HTMLElement
  readonly plot: () => SVGSVGElement
  /** The width that the drawing is laid out for; it may be shown in another one until it has heard of it. */
  readonly drawnWidth: () => number
  /** `resting`, `pressed`, `dragging`, `grabbed` or `armed`. */
  readonly phase: () => string
  /** Ids of the drawn marks; a stack has that of its first row. */
  readonly markIds: () => readonly string[]
  /** The mark of a row; in a figure with a handle for each axis, the one of that axis. */
  readonly mark: (id: string, handle?: number) => SVGElement
  /** The middle of a mark on the screen. */
  readonly pointOf: (id: string, handle?: number) => ClientPoint
  /** The one element that stands for a `data-kv-…` attribute, with a value where one is given. */
  readonly part: (name: string, value?: string) => Element
  readonly parts: (name: string, value?: string) => readonly Element[]
  /** How many of them there are. */
  readonly count: (name: string, value?: string) => number
  /** The element that has the focus, inside the figure's own root. */
  readonly focused: () => Element | null
  /** The range inputs that stand for the active mark. */
  readonly ranges: () => readonly HTMLInputElement[]
  readonly range: (field: string) => HTMLInputElement
  /** The name of the group that the ranges are in: who is active. */
  readonly activeName: () => string
  readonly button: (name: string) => HTMLElement
  /** The table's row of an initiative, as texts: its values and its region. */
  readonly cells: (id: string) => readonly string[]
  /** The names in the table's rows, from the top. */
  readonly tableNames: () => readonly string[]
  readonly field: (label: string) => HTMLInputElement
  /** A list of words in the table. */
  readonly list: (label: string) => HTMLSelectElement
  readonly isMirrored: () => boolean
}

/** Looks at the figure in an element or a shadow root. */
export function viewOf(container: HTMLElement | ShadowRoot): FigureView {
  const one = <Kind extends Element>(selector: string, inside: ParentNode = container): Kind => {
    const found = inside.querySelector<Kind>(selector)
    if (!found) throw new Error(`There is no ${selector} in the figure.`)
    return found
  }
  const selectorOf = (name: string, value?: string) =>
    value === undefined ? `[data-kv-${name}]` : `[data-kv-${name}="${CSS.escape(value)}"]`

  const view: FigureView = {
    figure: () => one<HTMLElement>('[data-kv-figure]'),
    plot: () => one<SVGSVGElement>('[data-kv-plot]'),
    drawnWidth: () => Number(view.plot().getAttribute('width')),
    phase: () => view.plot().dataset.kvPhase ?? '',
    markIds: () =>
      [...one('[data-kv-marks]').querySelectorAll<SVGElement>('[data-kv-mark]')].map(
        ({ dataset }) => dataset.kvMark ?? '',
      ),
    mark: (id, handle) => {
      const axis = handle === undefined ? '' : selectorOf('handle', String(handle))
      return one<SVGElement>(`[data-kv-marks] ${selectorOf('mark', id)}${axis}`)
    },
    pointOf: (id, handle) => middleOf(view.mark(id, handle)),
    part: (name, value) => one(selectorOf(name, value)),
    parts: (name, value) => [...container.querySelectorAll(selectorOf(name, value))],
    count: (name, value) => view.parts(name, value).length,
    focused: () => rootOf(container).activeElement,
    ranges: () => [...one('[data-kv-control]').querySelectorAll('input')],
    range: (field) => one<HTMLInputElement>(`[data-kv-control] ${selectorOf('axis', field)}`),
    activeName: () => one('[data-kv-control]').getAttribute('aria-label') ?? '',
    button: (name) => within(view.figure()).getByRole('button', { name }),
    cells: (id) => {
      const row = one(`[data-kv-table] ${selectorOf('row', id)}`)
      const cells = [...row.querySelectorAll('td')]
      const home = cells.findIndex(({ dataset }) => dataset.kvHome !== undefined)
      // A row's last values, one for each axis, stand before its region.
      return cells.slice(home - view.ranges().length, home + 1).map(textOf)
    },
    tableNames: () =>
      [...one('[data-kv-table] tbody').querySelectorAll('th')].map(
        (cell) => cell.textContent ?? '',
      ),
    field: (label) =>
      within(one<HTMLElement>('[data-kv-table]')).getByLabelText<HTMLInputElement>(label),
    list: (label) =>
      within(one<HTMLElement>('[data-kv-table]')).getByLabelText<HTMLSelectElement>(label),
    isMirrored: () => getComputedStyle(one('[data-kv-stage]')).direction === 'rtl',
  }
  return view
}

function rootOf(container: Node): Document | ShadowRoot {
  const root = container.getRootNode()
  return root instanceof ShadowRoot ? root : (container.ownerDocument ?? document)
}

/** What a cell says: the number in its field or the word chosen in its list, where it has one. */
function textOf(cell: Element): string {
  const [chosen] = cell.querySelector('select')?.selectedOptions ?? []
  return chosen?.text ?? cell.querySelector('input')?.value ?? cell.textContent ?? ''
}
