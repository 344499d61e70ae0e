import type { Change, Domain, Fields, FieldValues } from '@kvadrant/core'
import { useMemo, useSyncExternalStore } from 'react'
import { POINTED_NOWHERE } from '../store/pointing'
import type { SplitValues } from '../types'
import { type PortfolioState, usePortfolioState } from './context'
import type { PortfolioOptions, RowValues, StepReason, ToleranceValues } from './options'
import type { PortfolioRow } from './portfolioRows'

/** The portfolio's rows and settings as `diagnosePortfolio` and `place` take them: `diagnosePortfolio(data.rows, data)`. */
export interface PortfolioData<Row> {
  /** The host's rows, as they were given: those that a filter leaves out too. */
  readonly rows: readonly Row[] | null | undefined
  readonly fields: Fields<Row, string> | undefined
  readonly domain: { readonly [field: string]: Domain | undefined } | undefined
  readonly split: SplitValues
  readonly tolerance: ToleranceValues
  /** What people moved and the rows do not hold (yet), by id. */
  readonly overlay: ReadonlyMap<string, FieldValues>
}

/** A portfolio, for components of your own that stand inside it. */
export interface PortfolioModel<Row extends object = object> {
  /** Every row in the order of the data, placed in any figure or not. */
  readonly rows: readonly PortfolioRow<Row>[]
  readonly data: PortfolioData<Row>
  /** Ids of the rows whose change the host is saving. */
  readonly saving: ReadonlySet<string>
  /** Whether marks can be moved now, and changes undone. */
  readonly editable: boolean
  /** The language tag that the portfolio was given. */
  readonly locale: string | undefined
  readonly filter: PortfolioOptions<Row>['filter']

  /** Id of the selected initiative; undefined for none. */
  readonly selected: string | undefined
  readonly select: (id: string | undefined) => void
  /** Id of the initiative that is pointed at in any figure; undefined for none. */
  readonly hovered: string | undefined
  readonly hover: (id: string | undefined) => void

  /** Where axes are split, by field, in its units; a field that is left out is split where its figure has it. */
  readonly split: SplitValues
  readonly setSplit: (field: string, value: number | readonly number[]) => void
  /** The figures' own measures of distance, by figure; one that is left out has its figure's own. */
  readonly tolerance: ToleranceValues
  readonly setTolerance: (figure: string, value: number) => void

  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
  /**
   * Takes everything back that people moved and the rows do not hold, without telling the host, and
   * forgets what could be undone.
   */
  readonly reset: () => void
  /**
   * Gives rows other values, all in one step, which is one entry of the history and one call of the
   * host's `onCommit`. Rows that are not there, and values that are there already, are left out;
   * where that leaves nothing, nothing happens. Gives back the changes that were made.
   *
   * @param reason What the changes say brought them about. @default 'import'
   */
  readonly commit: (rows: readonly RowValues[], reason?: StepReason) => readonly Change<Row>[]
}

/**
 * The portfolio that a component stands in. The component renders again when anything of it
 * changes, what is pointed at too; figures do not.
 * @throws Error outside of a `Portfolio`: a developer's mistake.
 */
export function usePortfolio<Row extends object = object>(): PortfolioModel<Row> {
  const state = usePortfolioState()
  if (!state) throw new Error('usePortfolio belongs inside a <Portfolio>.')
  const { pointing } = state.pointing
  const { id: hovered } = useSyncExternalStore(
    pointing.subscribe,
    pointing.get,
    () => POINTED_NOWHERE,
  )
  const model = useMemo(() => modelOf<Row>(state), [state])
  return useMemo(() => ({ ...model, hovered }), [model, hovered])
}

function modelOf<Row extends object>(state: PortfolioState): Omit<PortfolioModel<Row>, 'hovered'> {
  const { shared, ledger, editable, rows, data, domain, split, tolerance } = state
  const { history, overlay, values } = ledger
  const model: Omit<PortfolioModel<object>, 'hovered'> = {
    rows,
    data: {
      rows: data as PortfolioData<object>['rows'],
      fields: shared.fields,
      domain,
      split,
      tolerance,
      overlay: values,
    },
    saving: overlay.saving,
    editable,
    locale: shared.locale,
    filter: state.filter,
    selected: shared.selected ?? undefined,
    select: state.select,
    hover: (id) => void state.pointing.point({ id, axis: undefined, by: state.pointing }),
    split,
    setSplit: state.setSplit,
    tolerance,
    setTolerance: state.setTolerance,
    canUndo: editable && history.canUndo,
    canRedo: editable && history.canRedo,
    undo: () => editable && history.undo(),
    redo: () => editable && history.redo(),
    reset: () => {
      overlay.clear()
      history.clear()
    },
    commit: (wanted, reason = 'import') =>
      ledger.commit(
        wanted.map(({ id, figure, changes }) => ({ id, figure, values: changes })),
        reason,
      ),
  }
  // The portfolio knows its rows as objects and nothing more; what they are, its user says.
  return model as unknown as Omit<PortfolioModel<Row>, 'hovered'>
}
