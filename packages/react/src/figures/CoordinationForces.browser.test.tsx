import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { simplexDriver } from '../conformance/testing/drivers/simplexDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { coordinationScene } from '../conformance/testing/scenes/coordinationScene'
import { CoordinationForces } from './CoordinationForces'

describeFigureConformance('CoordinationForces', {
  render: renderReact(CoordinationForces),
  driver: simplexDriver,
  scene: coordinationScene,
})
