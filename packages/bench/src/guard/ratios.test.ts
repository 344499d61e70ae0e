import { beforeAll, describe, expect, it } from 'vitest'
import { guarded } from '../goals.mjs'
import { measureGuarded } from './measureGuarded.mjs'

/** Everything is measured once; the time is that of a machine that has much else to do. */
const timeout = 900_000

describe('a thousand marks cost no more than the goals allow, or than they did', () => {
  let measured: Awaited<ReturnType<typeof measureGuarded>> = {}
  beforeAll(async () => {
    measured = await measureGuarded()
  }, timeout)

  it.each(guarded.map(({ goal }) => goal))('%s', (goal) => {
    const found = measured[goal]
    expect(found?.ratio).toBeGreaterThan(0)
    expect(found?.ratio).toBeLessThanOrEqual(found?.limit ?? 0)
  })

  it('and the input that is measured arrives', () => {
    const first = Object.values(measured)[0]
    expect(first).toMatchObject({ arrived: true, shown: true })
  })
})
