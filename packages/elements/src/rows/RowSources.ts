import { createLoader } from './Loader'
import { readRowsText } from './readRowsText'
import { noRows, type RowsRead } from './rowsRead'

/** Everywhere that an element's rows can come from. */
export interface RowSources {
  /** What was given by property; null and undefined for nothing. */
  readonly give: (data: unknown) => void
  readonly given: () => unknown
  /**
   * The rows in force: of the property, else of the attribute `data`, else of `src`, else of a child
   * `<script type="application/json">`. Undefined where there is none of these; `waiting` while they
   * are on their way.
   */
  readonly now: (fields: unknown) => RowsRead | 'waiting' | undefined
  /** Gives up what is being fetched. */
  readonly stop: () => void
}

/** Keeps the sources of an element's rows; `onArrival` hears when rows come that were waited for. */
export function createRowSources(element: Element, onArrival: () => void): RowSources {
  const loader = createLoader(onArrival)
  const known = new Map<'property' | 'attribute' | 'child', TextRead>()
  let data: unknown
  let given: RowsRead | undefined

  const readText = (from: 'property' | 'attribute' | 'child', text: string): RowsRead => {
    const before = known.get(from)
    if (before?.text === text) return before.read
    const read = readRowsText(text)
    known.set(from, { text, read })
    return read
  }

  return {
    give: (value) => {
      data = value
      // Another object each time: rows that are given again begin anew.
      given = typeof value === 'string' ? undefined : rowsOf(value)
      known.delete('property')
    },
    given: () => data,
    now: (fields) => {
      if (typeof data === 'string') return readText('property', data)
      if (data !== undefined && data !== null) return given
      const attribute = element.getAttribute('data')
      const src = attribute === null ? element.getAttribute('src') : null
      if (src === null) loader.stop()
      if (attribute !== null) return readText('attribute', attribute)
      if (src !== null) return loader.want(src, element.baseURI, fields) ?? 'waiting'
      const child = element.querySelector(':scope > script[type="application/json"]')
      if (!child) return undefined
      const read = readText('child', child.textContent ?? '')
      return read.problem && isArriving(child) ? 'waiting' : read
    },
    stop: loader.stop,
  }
}

interface TextRead {
  readonly text: string
  readonly read: RowsRead
}

/** What is in a list is looked at by the figure. */
function rowsOf(value: unknown): RowsRead {
  return Array.isArray(value) ? { rows: value } : noRows('data', 'element.data.list')
}

/** Whether the parser may still be adding to a script's text. */
function isArriving(script: Element): boolean {
  return script.ownerDocument.readyState === 'loading' && !script.nextSibling
}
