import { renderToString } from 'react-dom/server.browser'
import { ComplexityQuadrant, type ComplexityQuadrantProps } from '../../index'

/** What the worker is asked for: the figure's props, but for callbacks, which no message can carry. */
export type MarkupRequest = ComplexityQuadrantProps<object>

/** What it answers. */
export interface MarkupAnswer {
  readonly markup: string
  /** Whether a document was there to be seen while the figure rendered: there is none on a server. */
  readonly sawDocument: boolean
}

self.addEventListener('message', ({ data }: MessageEvent<MarkupRequest>) => {
  const markup = renderToString(<ComplexityQuadrant {...data} />)
  const answer: MarkupAnswer = { markup, sawDocument: 'document' in globalThis }
  self.postMessage(answer, { transfer: [] })
})
