import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { inShadowRoot } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { ComplexityQuadrant } from './ComplexityQuadrant'

// Custom elements render into a shadow root: everything must hold there too.
describeFigureConformance('ComplexityQuadrant', {
  render: renderReact(ComplexityQuadrant),
  driver: planeDriver,
  scene: complexityScene,
  root: inShadowRoot,
})
