/** What is pointed at in linked views. */
export interface Pointed {
  /** Id of the initiative; undefined for none. */
  readonly id: string | undefined
  /** The axis of the handle, in a figure with handles. */
  readonly axis: number | undefined
  /** Who is pointed in: only it may say that nothing is pointed at any more, and only it knows the handle. */
  readonly by: unknown
}

/** What is to be shown as pointed at. */
export interface ShownPointed extends Pointed {
  /** Whether what is told of it was taken away, in every view, until something else is pointed at. */
  readonly dismissed: boolean
}

/** The one thing that is pointed at in several views, which follow it without a render of their own. */
export interface Pointing {
  readonly get: () => ShownPointed
  readonly subscribe: (listener: () => void) => () => void
  /** Tells what is pointed at; gives back whether it is another initiative than before. */
  readonly point: (next: Pointed) => boolean
  /** Shows what the host says, whatever is pointed at; undefined leaves it to the views. */
  readonly hold: (id: string | null | undefined) => void
  /** Takes away what is told of it. */
  readonly dismiss: () => void
}

/** What is pointed at before anything is, and on a server. */
export const POINTED_NOWHERE: ShownPointed = {
  id: undefined,
  axis: undefined,
  by: undefined,
  dismissed: false,
}

/** Makes the store of what is pointed at in a portfolio. */
export function createPointing(): Pointing {
  let pointed: Pointed = POINTED_NOWHERE
  let shown = POINTED_NOWHERE
  let held: string | null | undefined
  const listeners = new Set<() => void>()

  const tell = (next: ShownPointed) => {
    shown = next
    for (const listener of listeners) listener()
  }
  const show = () => {
    const id = held === undefined ? pointed.id : (held ?? undefined)
    const next = id === pointed.id ? pointed : { ...POINTED_NOWHERE, id }
    if (next.id === shown.id && next.axis === shown.axis && next.by === shown.by) return
    tell({ ...next, dismissed: false })
  }

  return {
    get: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    point: (next) => {
      if (next.id === undefined && pointed.by !== next.by) return false
      const isOther = next.id !== pointed.id
      pointed = next
      show()
      return isOther
    },
    hold: (id) => {
      held = id
      show()
    },
    dismiss: () => {
      if (shown.id !== undefined && !shown.dismissed) tell({ ...shown, dismissed: true })
    },
  }
}
