import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { effortMatrix, matrixScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'
import { SOME_PARTS } from './testing/someParts'

await loadElements()

describeFigureConformance('DecisionMatrix', {
  render: renderElement('kv-decision-matrix', { ...effortMatrix }),
  driver: planeDriver,
  root: inElement,
  scene: matrixScene,
  only: SOME_PARTS,
})
