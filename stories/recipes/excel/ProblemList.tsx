import { complexity, type Diagnostic, diagnosticText } from '@kvadrant/core'
import type { Language } from '../../page/language'
import { figureTexts } from '../../page/figureTexts'
import { fill, type RecipeTexts } from './texts'

/** How many problems are listed one by one. */
const LISTED = 12

/** Props of {@link ProblemList}. */
export interface ProblemListProps {
  readonly texts: RecipeTexts
  readonly language: Language
  readonly problems: readonly Diagnostic[]
}

/** What of the file could not be used, with its row in the file (the header row is row 1) and its column. */
export function ProblemList({ texts, language, problems }: ProblemListProps) {
  if (problems.length === 0) return <p>{texts.noProblems}</p>
  const said = figureTexts(language)
  return (
    <ul data-recipe-problems="">
      {problems.slice(0, LISTED).map((problem, index) => {
        const text = diagnosticText(problem, said, complexity)
        return (
          <li key={`${problem.code} ${String(problem.row)} ${String(index)}`}>
            {problem.row === undefined
              ? text
              : fill(texts.problemAt, { row: problem.row + 2, text })}
          </li>
        )
      })}
      {problems.length > LISTED && <li>{fill(texts.more, { count: problems.length - LISTED })}</li>}
    </ul>
  )
}
