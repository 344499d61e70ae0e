import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { gridDriver } from '../conformance/testing/drivers/gridDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { inShadowRoot } from '../conformance/testing/mount/root'
import { rolesScene } from '../conformance/testing/scenes/rolesScene'
import { InnovationRoles } from './InnovationRoles'

// Custom elements render into a shadow root: cells are found and words are chosen there too.
describeFigureConformance('InnovationRoles', {
  render: renderReact(InnovationRoles),
  driver: gridDriver,
  scene: rolesScene,
  root: inShadowRoot,
  only: ['moving', 'lists of words', 'stepping'],
})
