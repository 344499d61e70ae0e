import { useId } from 'react'
import type { Problem } from './problems'
import type { SheetTexts } from './texts/texts'

/** Props of {@link Problems}. */
export interface ProblemsProps {
  readonly texts: SheetTexts
  readonly problems: readonly Problem[]
}

/** How many are listed. */
const LISTED = 50

/** The rows and cells that could not be used, by the row that the spreadsheet shows. */
export function Problems({ texts, problems }: ProblemsProps) {
  const { problems: say } = texts
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {say.heading}
        {problems.length > 0 && <span data-excel-count=""> {problems.length}</span>}
      </h3>
      {problems.length === 0 && <p data-excel-quiet="">{say.none}</p>}
      <ul data-excel-problems="">
        {problems.slice(0, LISTED).map(({ key, row, column, words }) => (
          <li key={key}>
            {row !== undefined && <strong>{say.row(row)}</strong>}
            {column !== undefined && ` ${say.column(column)}`} {words}
          </li>
        ))}
        {problems.length > LISTED && <li>{say.more(problems.length - LISTED)}</li>}
      </ul>
    </section>
  )
}
