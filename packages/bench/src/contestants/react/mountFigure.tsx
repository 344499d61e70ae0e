import { type ComponentType, useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { movePoint } from '../../scene/scene'
import type { Mount, Mounted } from '../contestant'
import type { FigureProps } from './figure'

/** How to look at what a contestant has drawn. */
export type Eyes = Pick<Mounted, 'spot' | 'pointedAt' | 'drawn'>

/**
 * Mounts a React contestant on a page that keeps the points in state, as its users do.
 *
 * @param Figure The contestant.
 * @param look Gives the eyes for one mounted figure, from the element that it is in.
 */
export function mountFigure(
  Figure: ComponentType<FigureProps>,
  look: (host: HTMLElement) => Eyes,
): Mount {
  return (host, scene) => {
    let latest = scene.points
    function Page() {
      const [points, setPoints] = useState(scene.points)
      const onMove = useCallback((id: string, x: number, y: number) => {
        latest = movePoint(latest, id, x, y)
        setPoints(latest)
      }, [])
      return <Figure scene={scene} points={points} onMove={onMove} />
    }
    const root = createRoot(host)
    root.render(<Page />)
    return {
      ...look(host),
      position: (id) => latest.find((point) => point.id === id),
      unmount: () => root.unmount(),
    }
  }
}
