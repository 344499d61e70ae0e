import { legendEntries } from '../../describe/legend'
import { complexity } from '../../figures/complexity/complexity'
import { createTexts } from '../../i18n/texts'
import { engineTexts } from '../../i18n/engine'
import { layOut } from '../../layout/layOut'
import { layOutLabels } from '../../layout/layOutLabels'
import { groupStyles } from '../../placement/groups'
import { place } from '../../placement/place'
import { measureByTable } from '../../text'
import { figureScene, type SceneInput } from '../scene'

/** A row of the example. */
export interface ExampleRow {
  readonly id?: string
  readonly label?: unknown
  readonly group?: unknown
  readonly size?: number
  readonly organisationalComplexity?: number
  readonly innovationComplexity?: number
}

const GROUPS = ['Skola', 'Omsorg', 'Bygg', 'Kultur', 'IT', 'Övrigt']

/** Rows spread over the plane: six groups, a stack of three, one outside on the right, one outside both ways. */
export const EXAMPLE_ROWS: readonly ExampleRow[] = [
  ...GROUPS.map((group, index) => ({
    label: `Satsning ${index + 1}`,
    group,
    organisationalComplexity: 0.15 + index * 0.13,
    innovationComplexity: 0.8 - index * 0.11,
  })),
  ...['Skola', 'Omsorg', 'Skola'].map((group) => ({
    label: 'På samma plats',
    group,
    organisationalComplexity: 0.7,
    innovationComplexity: 0.8,
  })),
  { label: 'Utanför', group: 'IT', organisationalComplexity: 1.4, innovationComplexity: 0.6 },
  { label: 'Utanför båda', group: 'Bygg', organisationalComplexity: -2, innovationComplexity: -1 },
]

/** The scene of the complexity quadrant over rows, and what it was made from. */
export function exampleScene(
  rows: readonly ExampleRow[] = EXAMPLE_ROWS,
  {
    widthPx = 800,
    mirror = false,
    ...changes
  }: Partial<SceneInput> & { widthPx?: number; mirror?: boolean } = {},
) {
  const texts = createTexts([engineTexts, complexity.texts])
  const placement = place(rows, complexity)
  const groups = groupStyles(placement.placed)
  const layout = layOut({
    definition: complexity,
    placement,
    groups,
    texts,
    widthPx,
    mirror,
    measure: measureByTable,
    readings: true,
  })
  const labels = layOutLabels({
    layout,
    placed: placement.placed,
    texts,
    measure: measureByTable,
  }).placed
  const input: SceneInput = {
    layout,
    labels,
    measure: measureByTable,
    title: texts.say('complexity.title'),
    subtitle: texts.say('figure.illustrative'),
    legend: legendEntries(
      { definition: complexity, texts, ...placement },
      groups,
      placement.placed,
    ),
    credit: 'Källa: påhittade värden.',
    ...changes,
  }
  return { scene: figureScene(input), input, layout, labels }
}
