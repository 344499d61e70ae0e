import type { HostMessage } from './messages'

/** Commits that the page around has not answered yet. */
export interface Answers {
  /** A new commit: the id to send with it, and the promise that its answer settles. */
  readonly expect: () => { readonly id: string; readonly saved: Promise<void> }
  /** Takes an answer. False where nothing waits for it, as for an id of an earlier load. */
  readonly settle: (answer: HostMessage & { readonly type: 'answer' }) => boolean
}

/**
 * Keeps what waits for an answer.
 *
 * @param origin Begins each id, so that answers meant for an earlier load of the frame fit none.
 */
export function createAnswers(origin: string): Answers {
  const waiting = new Map<string, PromiseWithResolve>()
  let count = 0
  return {
    expect: () => {
      count += 1
      const id = `${origin}-${count}`
      const saved = new Promise<void>((resolve, reject) => waiting.set(id, { resolve, reject }))
      return { id, saved }
    },
    settle: (answer) => {
      const commit = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.saved) commit?.resolve()
      else commit?.reject(new Error(answer.reason))
      return commit !== undefined
    },
  }
}

interface PromiseWithResolve {
  readonly resolve: () => void
  readonly reject: (reason: Error) => void
}
