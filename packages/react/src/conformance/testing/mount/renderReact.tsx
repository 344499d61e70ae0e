import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { FigureComponent } from '../../../figures/Figure'
import type { ConformanceProps, Render } from './render'

/** Renders a React figure as a host's own page does, in StrictMode so that effects must stand being run twice. */
export function renderReact(Component: FigureComponent): Render {
  return (container, props) => {
    const root = createRoot(container)
    const show = (now: ConformanceProps) =>
      root.render(
        <StrictMode>
          <Component {...now} />
        </StrictMode>,
      )
    flushSync(() => show(props))
    return { update: show, unmount: () => root.unmount() }
  }
}
