import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { inShadowRoot } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { ComplexityQuadrant } from './ComplexityQuadrant'

// Hosts may render into a shadow root of their own. Everything is seen in one by the elements' run of
// the suite, with another renderer; here is what React's own events and focus have to do with.
describeFigureConformance('ComplexityQuadrant', {
  render: renderReact(ComplexityQuadrant),
  driver: planeDriver,
  scene: complexityScene,
  root: inShadowRoot,
  only: ['moving', 'pointers', 'keyboard'],
})
