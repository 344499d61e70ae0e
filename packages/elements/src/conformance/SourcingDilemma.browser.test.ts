import { describeFigureConformance } from '@kvadrant/conformance'
import { profileDriver } from '@kvadrant/conformance/drivers'
import { dilemmaScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'

await loadElements()

describeFigureConformance('SourcingDilemma', {
  render: renderElement('kv-sourcing-dilemma'),
  driver: profileDriver,
  root: inElement,
  scene: dilemmaScene,
})
