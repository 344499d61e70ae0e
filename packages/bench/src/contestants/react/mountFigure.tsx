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
 * @param look Gives the eyes for one mounted figure, from the element that it is in and the host's
 *   data as they are when it is asked.
 */
export function mountFigure(
  Figure: ComponentType<FigureProps>,
  look: (host: HTMLElement, position: Mounted['position']) => Eyes,
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
    const position = (id: string) => latest.find((point) => point.id === id)
    return {
      ...look(host, position),
      position,
      unmount: () => root.unmount(),
    }
  }
}
