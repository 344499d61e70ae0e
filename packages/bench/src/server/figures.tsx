import { type ComponentType, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Drawing } from '../contestants/kvadrant/Drawing'
import { Kvadrant } from '../contestants/kvadrant/Kvadrant'
import { Static } from '../contestants/kvadrant/Static'
import { MuiX } from '../contestants/mui-x/MuiX'
import { Nivo } from '../contestants/nivo/Nivo'
import type { FigureProps } from '../contestants/react/figure'
import { Floor } from '../contestants/react-floor/Floor'
import { Recharts } from '../contestants/recharts/Recharts'
import { Visx } from '../contestants/visx/Visx'
import { makeScene } from '../scene/scene'

/** What a contestant's markup is and how its marks are found in it. */
export interface ServerFigure {
  readonly render: () => string
  /** How many marks the markup holds. */
  readonly marks: (markup: string) => number
}

const scene = makeScene(100)
const ofKvadrant = count(/ data-kv-mark="[pm]/g)
/** The others name their marks as their hosts do. */
const named = count(/<circle[^>]* data-id=/g)

/** The contestants that render on a server, by their names, with the scene of a hundred marks. */
export const figures: Readonly<Record<string, ServerFigure>> = {
  'react-floor': { render: rendering(Floor), marks: named },
  kvadrant: { render: rendering(Kvadrant), marks: ofKvadrant },
  'kvadrant-drawing': { render: rendering(Drawing), marks: ofKvadrant },
  'kvadrant-static': { render: rendering(Static), marks: count(/ data-kv-part="mark"/g) },
  visx: { render: rendering(Visx), marks: named },
  'mui-x': { render: rendering(MuiX), marks: named },
  recharts: { render: rendering(Recharts), marks: named },
  nivo: { render: rendering(Nivo), marks: named },
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
