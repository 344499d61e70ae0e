import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { effortMatrix, matrixScene } from '@kvadrant/conformance/scenes'
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
