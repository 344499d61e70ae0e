import { useMemo } from 'react'
import type { FigureOptions, HostError } from '../types'
import { useLatest } from './useLatest'

/** Calls into the host that can never break the figure. */
export interface Host {
  /**
   * Runs a callback of the host's. What it throws, or what the promise that it gives back is
   * rejected with, goes to `onError`.
   */
  readonly call: (where: HostError, callback: () => unknown) => void
  /**
   * Runs a callback whose answer is waited for: undefined where it gives back no promise, else a
   * promise that settles as the host's does. A callback that throws counts as one whose promise is
   * rejected. What went wrong has gone to `onError` already.
   */
  readonly ask: (where: HostError, callback: () => unknown) => Promise<unknown> | undefined
}

/**
 * Makes {@link Host} of the host's `onError`. Where there is none, or where it throws or is
 * rejected itself, the console is told.
 */
export function useHost<Row extends object>({ onError }: FigureOptions<Row>): Host {
  const latest = useLatest(onError)
  return useMemo(() => {
    const report = (error: unknown, where: HostError) => {
      const tell = latest.current
      if (!tell) return console.error(error)
      const answer = answerOf(() => tell(error, where))
      answer?.catch((second: unknown) => console.error(second))
    }
    const ask: Host['ask'] = (where, callback) =>
      answerOf(callback, (error) => report(error, where))
    return { ask, call: (where, callback) => void ask(where, callback)?.catch(() => undefined) }
  }, [latest])
}

/**
 * The promise that a callback gives back, as one of our own; a rejected one where the callback
 * throws, or where what it gives back throws when it is looked at. Undefined where there is none.
 */
function answerOf(
  callback: () => unknown,
  onFailure: (error: unknown) => void = () => undefined,
): Promise<unknown> | undefined {
  try {
    const answer = callback()
    if (!isPromise(answer)) return undefined
    return Promise.resolve(answer).catch((error: unknown) => {
      onFailure(error)
      throw error
    })
  } catch (error) {
    onFailure(error)
    return Promise.reject(error)
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  )
}
