import { renderToString } from 'react-dom/server.browser'
import { type AnyFigureProps, type FigureName, FIGURES } from './figures'

/** What the worker is asked for: a figure, with its props but for callbacks, which no message can carry. */
export interface MarkupRequest {
  readonly figure: FigureName
  readonly props: AnyFigureProps
}

/** What it answers. */
export interface MarkupAnswer {
  readonly markup: string
  /** Whether a document was there to be seen while the figure rendered: there is none on a server. */
  readonly sawDocument: boolean
}

self.addEventListener('message', ({ data }: MessageEvent<MarkupRequest>) => {
  const Named = FIGURES[data.figure]
  const markup = renderToString(<Named {...data.props} />)
  const answer: MarkupAnswer = { markup, sawDocument: 'document' in globalThis }
  self.postMessage(answer, { transfer: [] })
})
