import type { Setting } from '../attributes/setting'
import { FIGURE_TABLES, PORTFOLIO_TABLE } from './figureTables'
import type { FigureTag, FrameRows, FrameSettings, HostMessage } from './messages'
import { readSettings } from './readSettings'
import type { FrameRemark } from './reading'

/** The figures of an embed page. */
export interface Stage {
  /** Shows a figure, or several in a portfolio; what is there already is told the new settings. */
  readonly show: (message: HostMessage & { readonly type: 'figure' }) => readonly FrameRemark[]
  /** Gives what is shown other rows. Nothing happens where nothing is shown yet. */
  readonly setData: (rows: FrameRows) => void
}

/** An element, and what it can be told. */
interface Actor {
  readonly element: Element
  readonly table: readonly Setting[]
}

/** Lets figures be shown in an element, and nothing beside them. */
export function createStage(room: Element): Stage {
  let shown = ''
  let actors: readonly Actor[] = []

  const setData = (rows: FrameRows) => {
    const [holder] = actors
    if (holder) Reflect.set(holder.element, 'data', rows)
  }

  return {
    setData,
    show: ({ figure, settings, data }) => {
      const wanted = JSON.stringify(figure)
      const isNew = wanted !== shown
      if (isNew) {
        shown = wanted
        actors = cast(room.ownerDocument, figure)
      }
      const remarks = tell(actors, settings)
      if (data !== undefined) setData(data)
      // Told first, shown then: nothing is drawn twice.
      if (isNew && actors[0]) room.replaceChildren(actors[0].element)
      return remarks
    },
  }
}

/** The elements for one figure, or for several inside their portfolio, which comes first. */
function cast(page: Document, figure: FigureTag | readonly FigureTag[]): readonly Actor[] {
  const figures = [figure].flat().map((tag) => ({
    element: page.createElement(tag),
    table: FIGURE_TABLES[tag],
  }))
  if (typeof figure === 'string') return figures
  const portfolio = page.createElement('kv-portfolio')
  portfolio.append(...figures.map(({ element }) => element))
  return [{ element: portfolio, table: PORTFOLIO_TABLE }, ...figures]
}

/** Tells the first element that knows of a setting, and those of its kind; what is not given is taken back. */
function tell(actors: readonly Actor[], settings: FrameSettings): readonly FrameRemark[] {
  const [holder, ...figures] = actors
  if (!holder) return []
  const own = namesOf(holder.table)
  const others = figures.flatMap(({ table }) => table).filter(({ property }) => !own.has(property))
  const { values, remarks } = readSettings(settings, [...holder.table, ...others])
  for (const { element, table } of actors) {
    for (const { property } of table) {
      if (element === holder.element || !own.has(property)) {
        Reflect.set(element, property, values.get(property))
      }
    }
  }
  return remarks
}

function namesOf(table: readonly Setting[]): ReadonlySet<string> {
  return new Set(table.map(({ property }) => property))
}
