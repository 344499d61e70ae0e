import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { planeDriver } from '../conformance/testing/drivers/planeDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { complexityScene } from '../conformance/testing/scenes/complexityScene'
import { ComplexityQuadrant } from './ComplexityQuadrant'

describeFigureConformance('ComplexityQuadrant', {
  render: renderReact(ComplexityQuadrant),
  driver: planeDriver,
  scene: complexityScene,
})
