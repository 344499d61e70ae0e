import { describe, expect, it } from 'vitest'
import { createPointing } from './pointing'

/** What is pointed at in two views, and how often those who follow it are told. */
function pointing() {
  const { point, hold, get, subscribe, dismiss } = createPointing()
  const told: (string | undefined)[] = []
  const leave = subscribe(() => void told.push(get().id))
  return {
    told,
    hold,
    dismiss,
    get,
    leave,
    at: (by: string, id: string | undefined, axis?: number) => point({ id, axis, by }),
  }
}

describe('what is pointed at in linked views', () => {
  it('is told once for each initiative or handle, and says when it is another initiative', () => {
    const { at, told, get } = pointing()
    expect(at('one', 'a')).toBe(true)
    expect(at('one', 'a')).toBe(false)
    expect(at('one', 'a', 2)).toBe(false)
    expect(get()).toMatchObject({ id: 'a', axis: 2, by: 'one' })
    expect(at('two', 'b')).toBe(true)
    expect(told).toEqual(['a', 'a', 'b'])
  })

  it('is left by the view that is pointed in, and by no other', () => {
    const { at, get } = pointing()
    at('one', 'a')
    expect(at('two', undefined)).toBe(false)
    expect(get().id).toBe('a')
    expect(at('one', undefined)).toBe(true)
    expect(get().id).toBeUndefined()
  })

  it('is what the host says for as long as it says something', () => {
    const { at, hold, get, told } = pointing()
    hold('x')
    expect(at('one', 'a', 1)).toBe(true)
    expect(get()).toMatchObject({ id: 'x', axis: undefined, by: undefined })
    hold('a')
    expect(get()).toMatchObject({ id: 'a', axis: 1, by: 'one' })
    hold(null)
    expect(get().id).toBeUndefined()
    hold(undefined)
    expect(get().id).toBe('a')
    expect(told).toEqual(['x', 'a', undefined, 'a'])
  })

  it('is no longer told of once that was taken away, until something else is pointed at', () => {
    const { at, dismiss, get, told } = pointing()
    dismiss()
    expect(told).toEqual([])
    at('one', 'a')
    dismiss()
    dismiss()
    expect(get()).toMatchObject({ id: 'a', dismissed: true })
    expect(told).toEqual(['a', 'a'])
    at('one', 'b')
    expect(get()).toMatchObject({ id: 'b', dismissed: false })
  })

  it('is no longer told to who has stopped to follow', () => {
    const { at, told, leave } = pointing()
    leave()
    at('one', 'a')
    expect(told).toEqual([])
  })
})
