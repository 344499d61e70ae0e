import { type RefObject, useRef } from 'react'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

/** A ref that holds the value of the last finished render: for handlers that outlive the render they were made in. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useBrowserLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
