import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { planeDriver } from '../conformance/testing/drivers/planeDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { inShadowRoot } from '../conformance/testing/mount/root'
import { complexityScene } from '../conformance/testing/scenes/complexityScene'
import { ComplexityQuadrant } from './ComplexityQuadrant'

// Custom elements render into a shadow root: everything must hold there too.
describeFigureConformance('ComplexityQuadrant', {
  render: renderReact(ComplexityQuadrant),
  driver: planeDriver,
  scene: complexityScene,
  root: inShadowRoot,
})
