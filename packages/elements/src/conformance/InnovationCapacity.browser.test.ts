import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { capacityScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'
import { SOME_PARTS } from './testing/someParts'

await loadElements()

describeFigureConformance('InnovationCapacity', {
  render: renderElement('kv-innovation-capacity'),
  driver: planeDriver,
  root: inElement,
  scene: capacityScene,
  only: SOME_PARTS,
})
