import { describeFigureConformance } from '@kvadrant/conformance'
import { gridDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { rolesScene } from '@kvadrant/conformance/scenes'
import { InnovationRoles } from './InnovationRoles'

describeFigureConformance('InnovationRoles', {
  render: renderReact(InnovationRoles),
  driver: gridDriver,
  scene: rolesScene,
})
