import {
  capacity,
  complexity,
  coordination,
  createTexts,
  dilemma,
  engineTexts,
  type FigureDefinition,
  matrixOf,
  type Messages,
  partnership,
  place,
  type Placement,
  roles,
  type Speaker,
  type Texts,
} from '@kvadrant/core'
import type { UseFigureOptions } from '@kvadrant/react'
import { eisenhower } from '../figures/matrix/eisenhower'
import { tasks, words } from '../figures/matrix/rows'
import { answerScale, contracts } from '../fixtures/contracts'
import { domains, initiatives } from '../fixtures/initiatives'
import type { Language } from '../page/language'

/** A figure that can be shown to a room, with sample rows. */
export interface WorkshopFigure {
  readonly definition: FigureDefinition
  readonly title: string
  readonly sample: readonly object[]
  readonly domain?: UseFigureOptions<object>['domain']
  readonly messages?: Messages
}

/** What a room is shown: the sample rows, or none. */
export type Content = 'sample' | 'none'

const MATRICES = {
  sv: matrixOf({ id: 'eisenhower', ...eisenhower.sv }),
  en: matrixOf({ id: 'eisenhower', ...eisenhower.en }),
} as const

/** The seven figures in the order of the whitepaper; the matrix, which is not the whitepaper's, last. */
export function figuresIn(language: Language): readonly WorkshopFigure[] {
  const titled = (
    definition: FigureDefinition,
    rest: Omit<WorkshopFigure, 'definition' | 'title'>,
  ) => ({
    definition,
    title: textsOf({ definition }, language).say(`${definition.id}.title`),
    ...rest,
  })
  const portfolio = { sample: initiatives, domain: domains }
  return [
    titled(dilemma, { sample: contracts, domain: answerScale }),
    titled(capacity, portfolio),
    titled(partnership, portfolio),
    titled(coordination, portfolio),
    titled(complexity, portfolio),
    titled(roles, portfolio),
    titled(MATRICES[language], { sample: tasks(language), messages: words[language] }),
  ]
}

/** One empty list for good, so that a figure sees that nothing changed. */
const NO_ROWS: readonly object[] = []

/** The rows that a room is shown of a figure. */
export function rowsOf({ sample }: WorkshopFigure, content: Content): readonly object[] {
  return content === 'sample' ? sample : NO_ROWS
}

/** A figure's texts in a language. */
export function textsOf(
  { definition, messages }: Pick<WorkshopFigure, 'definition' | 'messages'>,
  language: Language,
): Texts {
  return createTexts([engineTexts, definition.texts], { locale: language, messages })
}

/** A figure's rows with their places, and who speaks of them. */
export function readFigure(
  figure: WorkshopFigure,
  content: Content,
  language: Language,
): { readonly speaker: Speaker; readonly placement: Placement<object> } {
  const { definition, domain } = figure
  const placement = place<object>(rowsOf(figure, content), definition, { domain })
  const { scales, tolerance } = placement
  return { placement, speaker: { definition, texts: textsOf(figure, language), scales, tolerance } }
}
