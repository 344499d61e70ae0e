import { describe, expect, it } from 'vitest'
import { rowProps, toldProps } from './figureProps'

const rows = [{ id: 'a' }]

describe('toldProps', () => {
  it("calls what was told by the component's names, and leaves out what was not", () => {
    const settings = [
      { property: 'heading', prop: 'title', read: () => ({ value: '' }) },
      { property: 'locale', read: () => ({ value: '' }) },
    ]
    const told = (property: string) => (property === 'heading' ? 'Vad?' : undefined)
    expect(toldProps(settings, told)).toEqual({ title: 'Vad?' })
  })
})

describe('rowProps', () => {
  it('has the figure keep what people move, unless the page holds the rows', () => {
    expect(rowProps({ rows }, false, {})).toMatchObject({ defaultData: rows })
    expect(rowProps({ rows }, true, {})).toMatchObject({ data: rows })
    expect(rowProps(undefined, true, {})).toEqual({})
  })

  it('lets what was told win over what a file says', () => {
    const read = {
      rows,
      fields: { label: 'Namn', size: 'Kostnad' },
      domain: { innovationComplexity: [0, 10], organisationalComplexity: [0, 10] } as const,
    }
    const told = { fields: { label: 'Titel' }, domain: { innovationComplexity: [0, 5] } }
    expect(rowProps(read, false, told)).toMatchObject({
      fields: { label: 'Titel', size: 'Kostnad' },
      domain: { innovationComplexity: [0, 5], organisationalComplexity: [0, 10] },
    })
  })

  it('names no columns again where a table was read by them', () => {
    const label = () => 'x'
    const told = { fields: { size: 'Kostnad', effort: 'Insats', label } }
    expect(rowProps({ rows, isTable: true }, false, told)).toMatchObject({
      fields: { effort: 'Insats', label },
    })
  })
})
