import { describeFigureConformance } from '@kvadrant/conformance'
import { gridDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { riskMatrix, riskScene } from '@kvadrant/conformance/scenes'
import { DecisionMatrix } from './DecisionMatrix'
import type { FigureProps } from './Figure'

function RiskMatrix<Row extends object>(props: FigureProps<Row>) {
  return <DecisionMatrix {...props} {...riskMatrix} figure={riskMatrix.id} id={undefined} />
}

// With steps on both axes a matrix is a grid of cells.
describeFigureConformance('DecisionMatrix with steps', {
  render: renderReact(RiskMatrix),
  driver: gridDriver,
  scene: riskScene,
})
