import {
  complexity,
  createTexts,
  engineTexts,
  figureScene,
  groupStyles,
  layOut,
  layOutLabels,
  legendEntries,
  measureByTable,
  place,
  type Scene,
} from '@kvadrant/core'

/** The scene of a complexity quadrant in Swedish, with a mark in each region and one outside. */
export function exampleScene(label = 'Ny e-tjänst', widthPx = 600): Scene {
  const rows = [
    [0.2, 0.8],
    [0.7, 0.7],
    [0.3, 0.3],
    [0.8, 0.2],
    [1.5, 0.4],
  ].map(([organisationalComplexity, innovationComplexity], index) => ({
    label: `${label} ${index + 1}`,
    group: ['Skola', 'Omsorg', 'IT'][index % 3],
    organisationalComplexity,
    innovationComplexity,
  }))
  const texts = createTexts([engineTexts, complexity.texts])
  const placement = place(rows, complexity)
  const groups = groupStyles(placement.placed)
  const shared = { texts, measure: measureByTable }
  const layout = layOut({
    ...shared,
    definition: complexity,
    placement,
    groups,
    widthPx,
    mirror: false,
    readings: false,
  })
  return figureScene({
    layout,
    labels: layOutLabels({ ...shared, layout, placed: placement.placed }).placed,
    measure: measureByTable,
    title: label,
    subtitle: texts.say('figure.illustrative'),
    legend: legendEntries(
      { definition: complexity, texts, ...placement },
      groups,
      placement.placed,
    ),
    credit: label,
  })
}
