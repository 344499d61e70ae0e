import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { planeDriver } from '../conformance/testing/drivers/planeDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { effortMatrix, matrixScene } from '../conformance/testing/scenes/matrixScene'
import { DecisionMatrix } from './DecisionMatrix'
import type { FigureProps } from './Figure'

function EffortMatrix<Row extends object>(props: FigureProps<Row>) {
  return <DecisionMatrix {...props} {...effortMatrix} id={undefined} />
}

describeFigureConformance('DecisionMatrix', {
  render: renderReact(EffortMatrix),
  driver: planeDriver,
  scene: matrixScene,
})
