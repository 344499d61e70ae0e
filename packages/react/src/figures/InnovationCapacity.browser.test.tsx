import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { capacityScene } from '@kvadrant/conformance/scenes'
import { InnovationCapacity } from './InnovationCapacity'

describeFigureConformance('InnovationCapacity', {
  render: renderReact(InnovationCapacity),
  driver: planeDriver,
  scene: capacityScene,
})
