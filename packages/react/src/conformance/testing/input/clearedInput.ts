import { settled } from './frames'
import { mouse } from './mouse'

let cleared: Promise<void> | undefined

/**
 * Lets go of what another file's tests left in the page: a pressed button, a pointer that would
 * point at a figure. Once for each file, before its first figure, when the frame that the tests run
 * in may not have its size yet either.
 */
export function clearedInput(): Promise<void> {
  cleared ??= clear()
  return cleared
}

async function clear(): Promise<void> {
  await settled()
  await mouse.release({ x: 1, y: 1 })
  await mouse.leave()
  await settled()
}
