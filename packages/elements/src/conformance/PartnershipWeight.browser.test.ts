import { describeFigureConformance } from '@kvadrant/conformance'
import { lineDriver } from '@kvadrant/conformance/drivers'
import { partnershipScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'
import { SOME_PARTS } from './testing/someParts'

await loadElements()

describeFigureConformance('PartnershipWeight', {
  render: renderElement('kv-partnership-weight'),
  driver: lineDriver,
  root: inElement,
  scene: partnershipScene,
  only: SOME_PARTS,
})
