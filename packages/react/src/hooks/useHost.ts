import { useMemo } from 'react'
import type { FigureOptions, HostError } from '../types'
import { useLatest } from './useLatest'

/** Calls into the host that can never break the figure. */
export interface Host {
  /** Runs a callback of the host's; what it throws goes to `onError`. */
  readonly call: <Result>(where: HostError, callback: () => Result) => Result | undefined
  /** Reports what a promise of the host's was rejected with. */
  readonly report: (error: unknown, where: HostError) => void
}

/** Makes {@link Host} of the host's `onError`. An `onError` that throws is reported to the console. */
export function useHost<Row extends object>({ onError }: FigureOptions<Row>): Host {
  const latest = useLatest(onError)
  return useMemo(() => {
    const report = (error: unknown, where: HostError) => {
      try {
        if (latest.current) latest.current(error, where)
        else console.error(error)
      } catch (second) {
        console.error(second)
      }
    }
    return {
      report,
      call: (where, callback) => {
        try {
          return callback()
        } catch (error) {
          report(error, where)
          return undefined
        }
      },
    }
  }, [latest])
}
