import { type ComponentType, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Drawing } from '../contestants/kvadrant/Drawing'
import { Kvadrant } from '../contestants/kvadrant/Kvadrant'
import type { FigureProps } from '../contestants/react/figure'
import { Floor } from '../contestants/react-floor/Floor'
import { makeScene } from '../scene/scene'

/** What a contestant's markup is and how its marks are found in it. */
export interface ServerFigure {
  readonly render: () => string
  /** How many marks the markup holds. */
  readonly marks: (markup: string) => number
}

const scene = makeScene(100)

/** The contestants that render on a server, by their names, with the scene of a hundred marks. */
export const figures: Readonly<Record<string, ServerFigure>> = {
  'react-floor': { render: rendering(Floor), marks: count(/<circle data-id=/g) },
  kvadrant: { render: rendering(Kvadrant), marks: count(/ data-kv-mark="[pm]/g) },
  'kvadrant-drawing': { render: rendering(Drawing), marks: count(/ data-kv-mark="[pm]/g) },
}

function rendering(Figure: ComponentType<FigureProps>): () => string {
  const element: ReactElement = (
    <Figure scene={scene} points={scene.points} onMove={() => undefined} />
  )
  return () => renderToString(element)
}

function count(pattern: RegExp): (markup: string) => number {
  return (markup) => markup.match(pattern)?.length ?? 0
}
