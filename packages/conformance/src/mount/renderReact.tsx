import { Fragment, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { FigureComponent } from '@kvadrant/react'
import type { ConformanceProps, Render } from './render'

/**
 * Renders a React figure as a host's own page does.
 *
 * @param mode `strict` runs effects twice, which they must stand; `plain` is what users meet. @default 'plain'
 */
export function renderReact(
  Component: FigureComponent,
  mode: 'strict' | 'plain' = 'plain',
): Render {
  const Mode = mode === 'strict' ? StrictMode : Fragment
  return (container, props) => {
    const root = createRoot(container)
    const show = (now: ConformanceProps) =>
      root.render(
        <Mode>
          <Component {...now} />
        </Mode>,
      )
    flushSync(() => show(props))
    return { update: show, unmount: () => root.unmount() }
  }
}
