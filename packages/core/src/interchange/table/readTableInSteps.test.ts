import { describe, expect, test } from 'vitest'
import { readTable, readTableInSteps } from './readTable'

const text = `a;b;c\r\n${'Ett långt namn på en satsning;0,5;-1,25\r\n'.repeat(40_000)}`

describe('readTableInSteps', { timeout: 20_000 }, () => {
  test('gives what readTable gives, with growing progress', async () => {
    const heard: number[] = []
    const reading = await readTableInSteps(text, { onProgress: (progress) => heard.push(progress) })
    expect(reading).toEqual(readTable(text))
    expect(heard.length).toBeGreaterThan(1)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    expect(heard.at(-1)).toBe(1)
  })

  test('never goes back, not even where UTF-8 turns out to be windows-1252', async () => {
    const bytes = new TextEncoder().encode(text.replaceAll('å', 'a'))
    bytes[900_000] = 0xe5
    const heard: number[] = []
    const { table } = await readTableInSteps(bytes, { onProgress: (step) => heard.push(step) })
    expect(table.format.encoding).toBe('windows-1252')
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })

  test('lets other work in between', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 0)
    await readTableInSteps(text)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(1)
  })

  test('stops when it is told to', async () => {
    const stop = new AbortController()
    const heard: number[] = []
    const reading = readTableInSteps(text, {
      signal: stop.signal,
      onProgress: (progress) => {
        heard.push(progress)
        stop.abort(new Error('enough'))
      },
    })
    await expect(reading).rejects.toThrow('enough')
    expect(heard).toHaveLength(1)
  })

  test('does not begin when it was told to stop before', async () => {
    const signal = AbortSignal.abort(new Error('never'))
    await expect(readTableInSteps(text, { signal })).rejects.toThrow('never')
  })

  test('passes on what onProgress throws', async () => {
    const onProgress = () => {
      throw new Error('no bar')
    }
    await expect(readTableInSteps(text, { onProgress })).rejects.toThrow('no bar')
  })
})
