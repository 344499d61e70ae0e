import { describe, expect, it } from 'vitest'
import { readRowsTable } from './readRowsTable'

const { signal } = new AbortController()
const bytesOf = (text: string) => new TextEncoder().encode(text)

const FILE = 'Namn;Organisatorisk komplexitet;Nytta\r\nVäxel;3,5;hög\r\nE-arkiv;x;låg\r\n'

describe('readRowsTable', () => {
  it('reads columns by their headers, and keeps every cell under its own', async () => {
    const { rows, isTable, domain, diagnostics } = await readRowsTable(
      bytesOf(FILE),
      undefined,
      signal,
    )
    expect(isTable).toBe(true)
    expect(rows?.[0]).toMatchObject({ label: 'Växel', organisationalComplexity: 3.5, Nytta: 'hög' })
    expect(rows?.[1]).not.toHaveProperty('organisationalComplexity')
    expect(domain?.organisationalComplexity).toEqual([0, 5])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'value-not-a-number', row: 1, value: 'x' }),
    )
  })

  it('reads the columns that it is told, and leaves the host its own fields', async () => {
    const fields = { label: 'Nytta', effort: 'Namn', group: () => 'x' }
    const { rows } = await readRowsTable(bytesOf(FILE), fields, signal)
    expect(rows?.map((row) => Reflect.get(row, 'label') as unknown)).toEqual(['hög', 'låg'])
  })

  it('has no rows of an empty file, and says why', async () => {
    const read = await readRowsTable(bytesOf(''), undefined, signal)
    expect(read).toMatchObject({ rows: null, problem: { reason: { code: 'file-empty' } } })
  })

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('enough'))
    await expect(readRowsTable(bytesOf(FILE), undefined, stopped)).rejects.toThrow('enough')
  })
})
