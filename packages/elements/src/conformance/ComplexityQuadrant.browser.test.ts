import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { inElement } from './testing/inElement'
import { loadElements } from './testing/loadElements'
import { renderElement } from './testing/renderElement'

await loadElements()

describeFigureConformance('ComplexityQuadrant', {
  render: renderElement('kv-complexity-quadrant'),
  driver: planeDriver,
  root: inElement,
  scene: complexityScene,
})
