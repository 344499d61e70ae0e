import { describeFigureConformance } from '@kvadrant/conformance'
import { planeDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { ownScene } from '@kvadrant/conformance/scenes'
import { Figure, type FigureProps } from '@kvadrant/react'
import { automation } from './automation'

function OwnFigure<Row extends object>(props: FigureProps<Row>) {
  return <Figure {...props} definition={automation} />
}

// What a definition can change; the rest is the plane's, which three figures go through all parts of.
describeFigureConformance('A figure of one’s own', {
  render: renderReact(OwnFigure),
  driver: planeDriver,
  scene: ownScene(automation),
  only: ['moving', 'keyboard', 'tables', 'announcing', 'labelling', 'accessible'],
})
