import '@kvadrant/react/styles.css'
import { act } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { type AnyFigureProps, type FigureName, FIGURES } from './figures'
import { markupFromServer } from './fromServer'

/** The room that a page gives a figure. */
export interface Room {
  readonly widthPx: number
  /** The direction of the page. @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl'
  /** How far apart the page sets its letters. @default 'normal' */
  readonly letterSpacing?: string
}

/** A figure that came from a server and that React has taken over. */
export interface Hydrated {
  readonly container: HTMLElement
  /** The server's markup, as the parser read it. */
  readonly before: string
  /** Whether the figure's element is still the one that came from the server. */
  readonly kept: boolean
  /** What React reports that it had to mend. */
  readonly recovered: readonly unknown[]
}

/** Has the server's markup parsed in a room, and React take it over in strict mode. */
export async function hydrated(
  props: AnyFigureProps,
  room: Room,
  figure: FigureName = 'ComplexityQuadrant',
): Promise<Hydrated> {
  const container = containerOf(room)
  container.innerHTML = await markupFromServer({ figure, props: messageOf(props) })
  const before = container.innerHTML
  const element = container.firstElementChild
  const recovered: unknown[] = []
  await act(async () => {
    const root = hydrateRoot(container, strict(figure, props), {
      onRecoverableError: (error) => recovered.push(error),
    })
    onTestFinished(() => root.unmount())
  })
  return { container, before, kept: container.firstElementChild === element, recovered }
}

/** The same figure in the same room, rendered by the browser alone. */
export async function mounted(
  props: AnyFigureProps,
  room: Room,
  figure: FigureName = 'ComplexityQuadrant',
): Promise<HTMLElement> {
  const container = containerOf(room)
  await act(async () => {
    const root = createRoot(container)
    root.render(strict(figure, props))
    onTestFinished(() => root.unmount())
  })
  return container
}

function strict(figure: FigureName, props: AnyFigureProps): ReactElement {
  const Named = FIGURES[figure]
  return (
    <StrictMode>
      <Named {...props} />
    </StrictMode>
  )
}

/** A worker takes no functions. */
function messageOf(props: AnyFigureProps): AnyFigureProps {
  const { onCommit: _, ...rest } = props
  return rest
}

function containerOf({ widthPx, direction = 'ltr', letterSpacing = 'normal' }: Room): HTMLElement {
  const container = document.createElement('div')
  container.dir = direction
  Object.assign(container.style, { width: `${widthPx}px`, letterSpacing })
  document.body.append(container)
  onTestFinished(() => container.remove())
  return container
}
