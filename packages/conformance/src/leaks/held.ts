import { browser } from '../input/browser'
import { liveRegions } from '../mount/heard'
import type { SharedListeners } from './sharedListeners'

/** What a page holds once everything that nobody can reach has been let go. */
export interface Held {
  /** Nodes of every document and fragment, attached or not. */
  readonly nodes: number
  /** Listeners for events on any target, as the browser's engine counts them. */
  readonly listeners: number
  /** Listeners on the window and the document, by the event's type. */
  readonly shared: Readonly<Record<string, number>>
  /** Elements in the body. */
  readonly inBody: number
  readonly liveRegions: number
}

/** Lets go of all that can be let go, and counts what is left. */
export async function held(listeners: SharedListeners): Promise<Held> {
  // Twice: what finalisers release in the first round is collected in the second.
  await browser().send('HeapProfiler.collectGarbage')
  await browser().send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await browser().send('Memory.getDOMCounters')
  return {
    nodes,
    listeners: jsEventListeners,
    shared: listeners.counts(),
    inBody: document.body.childElementCount,
    liveRegions: liveRegions(document).length,
  }
}
