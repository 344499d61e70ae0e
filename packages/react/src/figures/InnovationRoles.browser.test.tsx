import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { gridDriver } from '../conformance/testing/drivers/gridDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { rolesScene } from '../conformance/testing/scenes/rolesScene'
import { InnovationRoles } from './InnovationRoles'

describeFigureConformance('InnovationRoles', {
  render: renderReact(InnovationRoles),
  driver: gridDriver,
  scene: rolesScene,
})
