import { readTableInSteps, type TableReading } from '@kvadrant/core/interchange'
import { useRef, useState } from 'react'

/** A file, or cells from the clipboard, before it is read. */
export interface Source {
  readonly name: string
  readonly content: Uint8Array | string
}

/** A file that has been read. */
export interface Opened extends TableReading {
  readonly name: string
}

/** What is being read, and how far. */
export interface Progress {
  readonly name: string
  /** 0 to 1. */
  readonly share: number
}

/** Reads files one at a time, in steps that leave the page usable; a new one takes the place of the one before. */
export function useReading(onOpened: (opened: Opened) => void) {
  const [progress, setProgress] = useState<Progress>()
  const [cancelled, setCancelled] = useState(false)
  const running = useRef<AbortController>(undefined)

  const read = async ({ name, content }: Source) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setCancelled(false)
    setProgress({ name, share: 0 })
    try {
      const reading = await readTableInSteps(content, {
        signal: controller.signal,
        onProgress: (share) => setProgress({ name, share }),
      })
      if (running.current !== controller) return
      setProgress(undefined)
      onOpened({ name, ...reading })
    } catch {
      // The signal's reason: someone took another file, or said cancel.
      if (running.current !== controller) return
      setProgress(undefined)
      setCancelled(true)
    }
  }

  return { progress, cancelled, read, cancel: () => running.current?.abort() }
}
