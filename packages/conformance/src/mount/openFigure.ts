import type { Change } from '@kvadrant/core'
import { onTestFinished } from 'vitest'
import { nextFrame } from '../input/frames'
import type { Initiative } from '../scenes/initiative'
import type { Conformance } from '../conformance'
import { type Calls, recordCalls } from './calls'
import { type FigureView, viewOf } from './figureView'
import { type Heard, listen } from './heard'
import type { ConformanceProps } from './render'

/** How a figure is opened; everything is optional. */
export interface OpenOptions {
  /** @default the scene's own */
  readonly rows?: readonly Initiative[]
  /** Who keeps what people move: the host (`data`) or the figure (`defaultData`). @default 'host' */
  readonly kept?: 'host' | 'figure'
  /**
   * What the host does with a finished change. What it gives back, the figure gets.
   * @default merges it into its rows
   */
  readonly onCommit?: (change: Change<Initiative>, host: Host) => void | PromiseLike<unknown>
  readonly onMove?: (change: Change<Initiative>, host: Host) => void
  readonly props?: Partial<ConformanceProps>
  /** Width of the element that the figure stands in. @default 720 CSS pixels */
  readonly width?: string
  /** Where that element stands. @default the page's body */
  readonly parent?: HTMLElement
}

/** The page around the figure, as its developer would write it. */
export interface Host {
  readonly rows: () => readonly Initiative[]
  /** Gives the figure other rows. */
  readonly setRows: (rows: readonly Initiative[]) => void
  /** Gives the figure other props, besides those that it has. */
  readonly setProps: (props: Partial<ConformanceProps>) => void
  /** Merges a change into the rows. */
  readonly keep: (change: Change<Initiative>) => void
}

/** A figure on the page with everything that a test needs of it. */
export interface OpenFigure {
  readonly view: FigureView
  readonly host: Host
  readonly calls: Calls
  /** What the live region said since the figure was opened. */
  readonly heard: Heard
  /** The element of the page that the figure stands in, outside of any shadow root. */
  readonly element: HTMLElement
  readonly unmount: () => void
}

/** What is opened: a figure of the suite, or any other with some rows. */
export interface Opened extends Pick<Conformance, 'render' | 'root'> {
  readonly scene: Pick<Conformance['scene'], 'rows' | 'domain'>
}

/** Puts a figure on the page for one test, and takes it away at the test's end. */
export async function openFigure(
  { render, root, scene }: Opened,
  {
    rows: given,
    kept = 'host',
    width = '720px',
    parent = document.body,
    ...options
  }: OpenOptions = {},
): Promise<OpenFigure> {
  const element = parent.ownerDocument.createElement('div')
  element.style.inlineSize = width
  parent.append(element)
  const calls = recordCalls()
  const heard = listen(parent.ownerDocument)

  let rows = given ?? scene.rows
  let props: Partial<ConformanceProps> = options.props ?? {}
  const shown = (): ConformanceProps => ({
    domain: scene.domain,
    ...(kept === 'host' ? { data: rows } : { defaultData: rows }),
    onMove: (change) => {
      calls.add({ callback: 'onMove', change, atFrame: Number(document.timeline.currentTime) })
      options.onMove?.(change, host)
    },
    onCommit: (change) => {
      calls.add({ callback: 'onCommit', change, atFrame: Number(document.timeline.currentTime) })
      if (options.onCommit) return options.onCommit(change, host)
      if (kept === 'host') host.keep(change)
      return undefined
    },
    onSelect: (id) => calls.add({ callback: 'onSelect', id }),
    onHover: (id) => calls.add({ callback: 'onHover', id }),
    onSplit: (split) => calls.add({ callback: 'onSplit', split }),
    onError: (error, where) => calls.add({ callback: 'onError', error, where }),
    ...props,
  })
  const host: Host = {
    rows: () => rows,
    setRows: (next) => {
      rows = next
      rendered.update(shown())
    },
    setProps: (next) => {
      props = { ...props, ...next }
      rendered.update(shown())
    },
    keep: ({ id, patch }) =>
      host.setRows(rows.map((row) => (row.id === id ? { ...row, ...patch } : row))),
  }

  const rendered = render(root.prepare(element), shown())
  let mounted = true
  const unmount = () => {
    if (mounted) rendered.unmount()
    mounted = false
  }
  onTestFinished(() => {
    unmount()
    heard.stop()
    element.remove()
  })
  await nextFrame()
  return { view: viewOf(root.inside(element)), host, calls, heard, element, unmount }
}
