// Runs before every test file in Chromium: no test meets what another one left in the page, such as
// a pressed button, or a pointer that points at a figure.
import { afterEach, beforeAll } from 'vitest'
import { settled } from './frames'
import { leave } from './leave'
import { mouse } from './mouse'

beforeAll(async () => {
  // Before its first frames, the frame that the tests run in may not have its size yet.
  await settled()
  await mouse.release({ x: 1, y: 1 })
  await leave()
  await settled()
})

afterEach(leave)
