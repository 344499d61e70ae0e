import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { planeDriver } from '../conformance/testing/drivers/planeDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { complexityScene } from '../conformance/testing/scenes/complexityScene'
import { ComplexityQuadrant } from './ComplexityQuadrant'

// In StrictMode React renders twice and runs effects twice: what holds something must stand that.
describeFigureConformance('ComplexityQuadrant in StrictMode', {
  render: renderReact(ComplexityQuadrant, 'strict'),
  driver: planeDriver,
  scene: complexityScene,
  only: ['moving', 'saving'],
})
