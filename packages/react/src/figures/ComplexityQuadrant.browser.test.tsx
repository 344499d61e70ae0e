import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { ComplexityQuadrant } from './ComplexityQuadrant'

describeFigureConformance('ComplexityQuadrant', {
  render: renderReact(ComplexityQuadrant),
  driver: planeDriver,
  scene: complexityScene,
})
