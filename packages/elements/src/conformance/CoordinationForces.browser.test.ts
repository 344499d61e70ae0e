import { describeFigureConformance } from '@kvadrant/conformance'
import { simplexDriver } from '@kvadrant/conformance/drivers'
import { coordinationScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'

await loadElements()

describeFigureConformance('CoordinationForces', {
  render: renderElement('kv-coordination-forces'),
  driver: simplexDriver,
  root: inElement,
  scene: coordinationScene,
})
