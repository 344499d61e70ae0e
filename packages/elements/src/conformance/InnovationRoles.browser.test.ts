import { describeFigureConformance } from '@kvadrant/conformance'
import { gridDriver } from '@kvadrant/conformance/drivers'
import { rolesScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'

await loadElements()

describeFigureConformance('InnovationRoles', {
  render: renderElement('kv-innovation-roles'),
  driver: gridDriver,
  root: inElement,
  scene: rolesScene,
})
