// Runs before the tests of what is built: builds the packages, where their files have changed.
import { ensureBuilt } from '../packages/built.mjs'

export async function setup(): Promise<void> {
  await ensureBuilt()
}
