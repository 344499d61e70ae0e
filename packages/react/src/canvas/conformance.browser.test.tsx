import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { forwardRef } from 'react'
import { ComplexityQuadrant } from '../figures/ComplexityQuadrant'
import type { FigureComponent, FigureProps } from '../figures/Figure'
import type { FigureHandle } from '../hooks/useFigureHandle'

const OnCanvas = forwardRef<FigureHandle, FigureProps<object>>(function OnCanvas(props, ref) {
  return <ComplexityQuadrant {...props} ref={ref} renderer="canvas" />
}) as FigureComponent

describeFigureConformance('ComplexityQuadrant on a canvas', {
  render: renderReact(OnCanvas),
  driver: planeDriver,
  scene: complexityScene,
  // All of it holds but for what counts nodes above 200 rows; these are what the layers could break.
  only: ['stacks', 'splitting'],
})
