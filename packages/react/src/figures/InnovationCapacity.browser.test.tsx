import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { planeDriver } from '../conformance/testing/drivers/planeDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { capacityScene } from '../conformance/testing/scenes/capacityScene'
import { InnovationCapacity } from './InnovationCapacity'

describeFigureConformance('InnovationCapacity', {
  render: renderReact(InnovationCapacity),
  driver: planeDriver,
  scene: capacityScene,
})
