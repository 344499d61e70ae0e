import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { planeDriver } from '../conformance/testing/drivers/planeDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { ownScene } from '../conformance/testing/scenes/ownScene'
import { Figure, type FigureProps } from './Figure'

function OwnFigure<Row extends object>(props: FigureProps<Row>) {
  return <Figure {...props} definition={ownScene.definition} />
}

describeFigureConformance('A figure of one’s own', {
  render: renderReact(OwnFigure),
  driver: planeDriver,
  scene: ownScene,
})
