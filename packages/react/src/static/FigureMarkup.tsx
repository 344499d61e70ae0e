import type { ReactNode } from 'react'
import { Head } from '../primitives/Head'
import { NotPlacedList } from '../primitives/NotPlacedList'
import { RegionReadings } from '../primitives/RegionReadings'
import { type StaticModel, sceneOf } from './model'
import type { StaticFigureProps } from './options'
import { Picture } from './Picture'
import { StaticTable } from './StaticTable'

/** Props of {@link FigureMarkup}. */
export interface FigureMarkupProps<Row extends object> {
  readonly model: StaticModel<Row>
  /** What the host asks for. */
  readonly props: StaticFigureProps<Row>
  /** Parts of the figure's own, below the drawing. @default none */
  readonly children?: ReactNode
}

/**
 * A whole figure as markup that needs no script: title, drawing, summary, what has no place, what
 * the regions mean, and the table. It is named by its caption, so that it needs no ids, and several
 * on a page share none.
 */
export function FigureMarkup<Row extends object>({
  model: given,
  props,
  children,
}: FigureMarkupProps<Row>) {
  // What is shown of rows is theirs as objects and nothing more.
  const model = given as unknown as StaticModel
  const { definition, texts, title, subtitle, summary, seen } = model
  const { headingLevel, theme, id, className, direction, table = 'open' } = props
  const open = table !== 'behind'
  const rows = <StaticTable model={model} />
  return (
    <figure
      id={id}
      className={className}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
      data-kv-figure={definition.id}
      data-kv-static=""
      data-kv-theme={theme}
      data-kv-table-place={table === 'beside' ? 'beside' : 'behind'}
      lang={texts.lang}
      dir={direction}
    >
      <Head title={title} subtitle={subtitle} headingLevel={headingLevel} strong />
      <div data-kv-body="">
        <div data-kv-main="">
          <Picture scene={sceneOf(model, props, false)} />
          <p data-kv-told="">{summary}</p>
          {seen.marks && children}
          {seen.marks && <NotPlacedList model={model} open={open} />}
          <RegionReadings model={model} open={open} />
        </div>
        {seen.marks &&
          (open ? (
            <div data-kv-data="">{rows}</div>
          ) : (
            <details data-kv-data="">
              <summary>{texts.say('table.show')}</summary>
              {rows}
            </details>
          ))}
      </div>
    </figure>
  )
}
