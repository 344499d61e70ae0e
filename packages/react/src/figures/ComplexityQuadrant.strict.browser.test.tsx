import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { ComplexityQuadrant } from './ComplexityQuadrant'

// In StrictMode React renders twice and runs effects twice: what holds something must stand that.
describeFigureConformance('ComplexityQuadrant in StrictMode', {
  render: renderReact(ComplexityQuadrant, 'strict'),
  driver: planeDriver,
  scene: complexityScene,
  only: ['moving', 'saving'],
})
