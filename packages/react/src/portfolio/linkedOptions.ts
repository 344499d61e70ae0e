import type { Diagnostic, FigureDefinition } from '@kvadrant/core'
import type { UseFigureOptions } from '../types'
import type { PortfolioState } from './context'

/** A figure's options once its portfolio has filled in what it was not given itself. */
export interface LinkedOptions<Row extends object> {
  readonly options: UseFigureOptions<Row>
  /** Whether the figure shows the portfolio's rows as the portfolio reads them, so that moves are shared. */
  readonly sharesRows: boolean
  /** Whether it shows what is pointed at in the other figures. */
  readonly sharesHover: boolean
}

/**
 * What a figure is given wins over its portfolio, by what belongs together: rows, selection, splits,
 * tolerance. Where the figure shares the selection or a threshold, a callback of its own is called
 * besides the portfolio's; every other callback of its own is called in the place of it.
 *
 * @param by What the portfolio knows the figure by.
 */
export function linkedOptions<Row extends object>(
  definition: FigureDefinition,
  own: UseFigureOptions<Row>,
  portfolio: PortfolioState,
  by: object,
): LinkedOptions<Row> {
  // The portfolio's rows are of the host's own kind; its figures are typed by themselves.
  const shared = portfolio.shared as unknown as UseFigureOptions<Row>
  const ownRows = own.data !== undefined || own.defaultData !== undefined
  const ownSelection = own.selected !== undefined || own.defaultSelected !== undefined
  const ownSplit = own.split !== undefined || own.defaultSplit !== undefined
  const ownTolerance = own.tolerance !== undefined || own.defaultTolerance !== undefined
  const { id } = definition

  return {
    sharesRows: !ownRows && own.fields === undefined,
    sharesHover: own.hovered === undefined,
    options: {
      ...shared,
      ...given(own),
      ...(shared.onDiagnostics &&
        own.onDiagnostics === undefined && {
          onDiagnostics: (all: readonly Diagnostic[]) => portfolio.gather(by, all),
        }),
      ...(ownRows && { data: own.data, defaultData: own.defaultData, before: own.before }),
      ...(ownSelection
        ? { selected: own.selected, onSelect: own.onSelect }
        : {
            onSelect: (chosen: string | null, row: Row | null) => {
              portfolio.select(chosen ?? undefined)
              own.onSelect?.(chosen, row)
            },
          }),
      ...(!ownSplit && {
        split: portfolio.split,
        onSplit: (next, field) => {
          const moved = next[field]
          if (moved !== undefined) portfolio.setSplit(field, moved)
          own.onSplit?.(next, field)
        },
      }),
      ...(!ownTolerance && {
        tolerance: portfolio.tolerance[id] ?? definition.tolerance,
        onTolerance: (next) => {
          portfolio.setTolerance(id, next)
          own.onTolerance?.(next)
        },
      }),
    },
  }
}

/** Props that are given: one that is undefined is not. */
function given<Options extends object>(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Options
}
