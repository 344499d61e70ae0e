import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { gridDriver } from '../conformance/testing/drivers/gridDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { riskMatrix, riskScene } from '../conformance/testing/scenes/riskScene'
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
