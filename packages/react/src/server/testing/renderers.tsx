import { Writable } from 'node:stream'
import { version } from 'react'
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server'
import { ComplexityQuadrant, type ComplexityQuadrantProps } from '../../index'
import { STATIC_FIGURES } from '../../static/testing/staticFigures'

/** The figure's props, for rows of any kind. */
export type Props = ComplexityQuadrantProps<object>

/** Ways to make markup on a server, all with one version of React. */
export interface Renderers {
  /** React's own version. */
  readonly version: string
  /** Markup to hydrate, at once. */
  readonly markup: (props: Props) => string
  /** Markup that stays as it is. */
  readonly still: (props: Props) => string
  /** Markup of every figure that nobody moves, by name. */
  readonly unmoved: (data: readonly object[]) => ReadonlyMap<string, string>
  /** Markup to hydrate, as it is streamed. Rejects with whatever React reports while it streams. */
  readonly streamed: (props: Props) => Promise<string>
}

/** Renderers with the React that this module was loaded or bundled with. */
export const renderers: Renderers = {
  version,
  markup: (props) => renderToString(<ComplexityQuadrant {...props} />),
  still: (props) => renderToStaticMarkup(<ComplexityQuadrant {...props} />),
  unmoved: (data) =>
    new Map(
      Object.entries(STATIC_FIGURES).map(([name, Static]) => [
        name,
        renderToStaticMarkup(<Static data={data} />),
      ]),
    ),
  streamed: (props) =>
    new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = []
      const sink = new Writable({
        write: (chunk: Uint8Array, _encoding, done) => {
          chunks.push(chunk)
          done()
        },
        final: (done) => {
          // A chunk may end inside a letter.
          const markup = Buffer.concat(chunks).toString()
          // React 18 fills up with NUL where a letter of several bytes has no room in a chunk.
          resolve(version.startsWith('18.') ? markup.replaceAll('\0', '') : markup)
          done()
        },
      })
      const { pipe } = renderToPipeableStream(<ComplexityQuadrant {...props} />, {
        onAllReady: () => pipe(sink),
        onError: reject,
      })
    }),
}
