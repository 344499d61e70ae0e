import type { Change } from '@kvadrant/core'
import type { ConformanceProps } from '@kvadrant/conformance/mount'
import type { SplitValues } from '@kvadrant/react'
import type { KvadrantEventMap } from '../../element/events'

/**
 * Has the callbacks of props hear of an element's events, as they hear of a component's calls: also
 * of what is told once the element is off the page.
 *
 * @param props As they are now, each time.
 */
export function hear(element: HTMLElement, props: () => ConformanceProps): void {
  const refused = new Map<unknown, Change<never>>()
  const on = <Name extends keyof KvadrantEventMap>(
    name: Name,
    listen: (detail: KvadrantEventMap[Name]['detail']) => void,
  ) => element.addEventListener(name, (event) => listen((event as KvadrantEventMap[Name]).detail))

  on('kv-move', ({ change }) => {
    const moved = change as Change<never>
    try {
      props().onMove?.(moved)
    } catch (error) {
      // A listener that throws is the page's own matter: the browser tells the page, not the element.
      props().onError?.(error, { callback: 'onMove', change: moved })
    }
  })
  on('kv-commit', ({ change, until }) => {
    const made = change as Change<never>
    try {
      const saved = props().onCommit?.(made)
      if (!saved) return
      until(saved)
      saved.then(undefined, (reason: unknown) => refused.set(reason, made))
    } catch (error) {
      props().onError?.(error, { callback: 'onCommit', change: made })
    }
  })
  on('kv-select', ({ id }) => {
    props().onSelect?.(id, rowOf(id))
    hold('selected')
  })
  on('kv-hover', ({ id }) => props().onHover?.(id, rowOf(id)))
  on('kv-threshold', ({ split }) => {
    const moved = split as SplitValues | undefined
    // The event does not say which of several splits it was; the suite's figures have one.
    if (moved) props().onSplit?.(moved, Object.keys(moved)[0] ?? '')
    hold('split')
  })
  on('kv-error', ({ kind, error }) => {
    const change = refused.get(error)
    if (kind === 'host' && change) props().onError?.(error, { callback: 'onCommit', change })
  })

  function rowOf(id: string | null) {
    const { data, defaultData } = props()
    return (data ?? defaultData)?.find((row) => row.id === id) ?? null
  }

  /** An element follows what people choose; a host that wants it otherwise says so again. */
  function hold(property: 'selected' | 'split') {
    const held = props()[property]
    if (held !== undefined) Reflect.set(element, property, held)
  }
}
