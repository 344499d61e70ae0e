import { describeSeen, type FigureDefinition, subtitleText } from '@kvadrant/core'
import { type ForwardedRef, forwardRef, type ReactElement, type ReactNode, useId } from 'react'
import { useFigure } from '../hooks/useFigure'
import { type FigureHandle, useFigureHandle } from '../hooks/useFigureHandle'
import type { FigureModel } from '../model'
import { DataTable } from '../primitives/DataTable'
import { FigureRoot } from '../primitives/FigureRoot'
import { FilteredNote } from '../primitives/FilteredNote'
import { Head } from '../primitives/Head'
import { Legend } from '../primitives/Legend'
import { LiftedMark } from '../primitives/LiftedMark'
import { MarkControl } from '../primitives/MarkControl'
import { NotPlaced } from '../primitives/NotPlaced'
import { Plot } from '../primitives/Plot'
import { Readings } from '../primitives/Readings'
import { SplitFields } from '../primitives/SplitFields'
import { Tools } from '../primitives/Tools'
import { TrailsNote } from '../primitives/TrailsNote'
import type { UseFigureOptions } from '../types'

/** Props that every figure component takes. */
export interface FigureProps<Row extends object> extends UseFigureOptions<Row> {
  /** The question that the figure answers. @default the figure's own */
  readonly title?: string | undefined
  /** What is shown, under the title; empty for none. @default how many initiatives by which axes */
  readonly subtitle?: string | undefined
  /** Whether the subtitle says that the values are illustrative. @default false */
  readonly illustrative?: boolean | undefined
  /** The level of the title among the page's headings. @default no heading */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Colours of the figure's own. @default those of the page's colour scheme */
  readonly theme?: 'light' | 'dark' | 'forced' | undefined
  /** Where the table stands: behind a button, open below, or beside the drawing where there is room. @default 'behind' */
  readonly table?: 'behind' | 'open' | 'beside' | undefined
  /** The DOM's own id of the figure's element. */
  readonly id?: string | undefined
  /** The DOM's own classes of the figure's element. */
  readonly className?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
}

function FigureOf<Row extends object>(
  props: FigureProps<Row> & {
    readonly definition: FigureDefinition
    readonly children?: ReactNode
  },
  ref: ForwardedRef<FigureHandle>,
) {
  const {
    definition,
    title: ownTitle,
    subtitle: ownSubtitle,
    illustrative = false,
    headingLevel,
  } = props
  const { theme, table = 'behind', id, className } = props
  const model = useFigure(definition, props)
  const { texts, speaker, placement, options, seen, ready, stageRef, probeRef } = model
  const titleId = useId()
  const summaryId = useId()
  const title = ownTitle ?? texts.say(`${definition.id}.title`)
  const counted = seen.marks ? subtitleText(speaker, placement.placed.length, illustrative) : ''
  const subtitle = ownSubtitle ?? counted
  useFigureHandle(ref, model, { title, subtitle })

  return (
    <FigureRoot
      // The primitives read rows as objects and nothing more.
      model={model as unknown as FigureModel}
      titleId={titleId}
      summaryId={summaryId}
      theme={theme}
      tablePlace={table === 'beside' ? 'beside' : 'behind'}
      id={id}
      className={className}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
    >
      <Head titleId={titleId} title={title} subtitle={subtitle} headingLevel={headingLevel} />
      <p id={summaryId} data-kv-summary="" hidden>
        {ready && describeSeen(speaker, placement, seen, title, model.earlier)}
      </p>
      <div data-kv-body="">
        <div data-kv-main="">
          {ready && <Legend />}
          <div ref={stageRef} data-kv-stage="">
            <span ref={probeRef} data-kv-probe="" aria-hidden="true" />
            {ready && (
              <>
                <Plot labelledBy={titleId} describedBy={summaryId} />
                <LiftedMark />
                <MarkControl />
              </>
            )}
          </div>
          {ready && seen.marks && (
            <>
              <TrailsNote />
              <Tools />
              {options.splitEditable && model.editable && <SplitFields />}
              {props.children}
              <NotPlaced />
              <FilteredNote />
            </>
          )}
          {ready && <Readings />}
        </div>
        {seen.marks && (
          <details data-kv-data="" open={table !== 'behind' || undefined}>
            <summary>{texts.say('table.show')}</summary>
            {ready && <DataTable title={title} />}
          </details>
        )}
      </div>
    </FigureRoot>
  )
}

/** A figure component keeps the type of the host's rows, which `forwardRef` alone would lose. */
export type FigureComponent<Own extends object = object> = {
  <Row extends object>(
    props: FigureProps<Row> & Own & { readonly ref?: React.Ref<FigureHandle> },
  ): ReactElement
  displayName?: string
}

/** Draws any figure definition with every part that a figure has. The named figures are this with their definition. */
export const Figure = forwardRef(FigureOf) as unknown as {
  <Row extends object>(
    props: FigureProps<Row> & {
      readonly definition: FigureDefinition
      /** Parts of the figure's own, below the drawing and its tools. They find the figure with `useFigureModel`. */
      readonly children?: ReactNode
      readonly ref?: React.Ref<FigureHandle>
    },
  ): ReactElement
}
