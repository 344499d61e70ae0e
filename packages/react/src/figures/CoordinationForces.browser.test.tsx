import { describeFigureConformance } from '@kvadrant/conformance'
import { simplexDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { coordinationScene } from '@kvadrant/conformance/scenes'
import { CoordinationForces } from './CoordinationForces'

describeFigureConformance('CoordinationForces', {
  render: renderReact(CoordinationForces),
  driver: simplexDriver,
  scene: coordinationScene,
})
