import { fetchRows } from './fetchRows'
import { noRows, type RowsRead } from './rowsRead'

/** What an element fetches. */
export interface Loader {
  /**
   * Fetches where the address, or what names the columns, is another than before; what is under way
   * is then given up. Gives back what has come of it; undefined while there is nothing yet.
   */
  readonly want: (src: string, base: string, fields: unknown) => RowsRead | undefined
  /** Gives up what is under way, and forgets what was fetched. */
  readonly stop: () => void
}

/** Fetches an element's rows; `onDone` hears when they are there. An answer that comes late is never shown. */
export function createLoader(onDone: () => void): Loader {
  let wanted: string | undefined
  let controller: AbortController | undefined
  let read: RowsRead | undefined

  const stop = () => {
    controller?.abort()
    controller = undefined
    wanted = undefined
    read = undefined
  }

  const start = (src: string, base: string, fields: unknown) => {
    controller?.abort()
    const own = new AbortController()
    controller = own
    const address = addressOf(src, base)
    if (address === undefined) {
      read = noRows('load', 'element.load.address', { parameters: { text: src } })
      return
    }
    fetchRows(address, fields, own.signal).then(
      (rows) => {
        if (own !== controller) return
        read = rows
        onDone()
      },
      // Given up: another one is wanted by now, or none.
      () => undefined,
    )
  }

  return {
    stop,
    want: (src, base, fields) => {
      const key = JSON.stringify([src, base, fields])
      if (key !== wanted) {
        wanted = key
        start(src, base, fields)
      }
      return read
    },
  }
}

function addressOf(src: string, base: string): string | undefined {
  try {
    return new URL(src, base).href
  } catch {
    return undefined
  }
}
