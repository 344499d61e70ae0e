import type { FieldValues, Positions } from '@kvadrant/core'
import type { FigureHandle } from '@kvadrant/react'

/** What a form knows of a figure: the positions as JSON, by id, in the units of the rows. */
export interface FormValue {
  readonly text: () => string
  /** Shows positions that were kept as text, now or once there are rows; what is no such text shows nothing. */
  readonly restore: (text: string) => void
  /** Tells the form, once what was just changed is drawn. */
  readonly tell: () => void
}

/** Makes {@link FormValue} of a figure's handle, which is null while it is not drawn. */
export function createFormValue(
  internals: ElementInternals,
  handleNow: () => FigureHandle | null,
): FormValue {
  let waiting: Positions | undefined
  let asked = false

  const text = () => {
    const handle = handleNow()
    return handle ? JSON.stringify(handle.positions()) : ''
  }

  const show = () => {
    const handle = handleNow()
    if (!waiting || !handle || Object.keys(handle.positions()).length === 0) return false
    handle.restore(waiting)
    waiting = undefined
    return true
  }

  const tell = () => {
    if (asked) return
    asked = true
    // Renders are finished by then: they run before the next task.
    setTimeout(() => {
      asked = false
      if (show()) return tell()
      const value = text()
      internals.setFormValue(value, value)
    })
  }

  return {
    text,
    tell,
    restore: (kept) => {
      waiting = readPositions(kept)
      tell()
    },
  }
}

/** The positions in a text; undefined where there are none. What a position holds is looked at by the figure. */
function readPositions(text: string): Positions | undefined {
  try {
    const json: unknown = JSON.parse(text)
    if (!isRecord(json)) return undefined
    const entries = Object.entries(json).filter((entry): entry is [string, FieldValues] =>
      isRecord(entry[1]),
    )
    return Object.fromEntries(entries)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
