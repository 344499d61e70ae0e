import { axisName, unitText } from '@kvadrant/core'
import type { FigureModel } from '../model'

/** What the parts of a figure's table are made from. */
export type TableView = Pick<FigureModel, 'definition' | 'speaker' | 'texts' | 'earlier' | 'groups'>

/** Props of {@link TableHead}. */
export interface TableHeadProps {
  readonly model: TableView
  /** The figure's title. */
  readonly title: string
}

/** What a figure's table is called, and what its columns are. */
export function TableHead({ model, title }: TableHeadProps) {
  const { definition, speaker, texts, earlier, groups } = model
  return (
    <>
      <caption>{texts.say('table.caption', { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.say('table.label')}</th>
          {groups.styles.length > 0 && <th scope="col">{texts.say('table.group')}</th>}
          {definition.axes.map(({ field, steps }, axis) => (
            <th
              key={field}
              scope="col"
              data-kv-number={steps ? undefined : ''}
              data-kv-unit={unitText(speaker) || undefined}
            >
              {axisName(speaker, axis)}
            </th>
          ))}
          <th scope="col">{texts.say('table.region')}</th>
          {earlier && <th scope="col">{texts.say('earlier.title')}</th>}
          {definition.remarks && <th scope="col">{texts.say('table.remarks')}</th>}
        </tr>
      </thead>
    </>
  )
}
