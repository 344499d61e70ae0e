import { mouse, pen } from './mouse'
import { touch } from './touch'

/** Every pointer lets go of what it holds, and points at nothing. */
export async function leave(): Promise<void> {
  await mouse.leave()
  await pen.leave()
  await touch.leave()
}
