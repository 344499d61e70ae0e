import { until } from '@kvadrant/conformance/input'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadElements } from '../conformance/testing/loadElements'
import { collect, inside, make, marksOf, move, put, ROWS } from '../testing/onPage'

beforeAll(loadElements)

const rowOf = (element: Element) => inside(element).cells('a').join(' ')

describe('<kv-portfolio>', () => {
  it('has figures at any depth show the same rows, selection and moves', async () => {
    const portfolio = make('kv-portfolio', { locale: 'sv' })
    const figures = [
      make('kv-complexity-quadrant', { table: 'open' }),
      make('kv-complexity-quadrant'),
    ]
    const deep = document.createElement('div')
    const root = deep.attachShadow({ mode: 'open' })
    const [first, second] = figures
    if (!first || !second) throw new Error('There are two.')
    root.append(second)
    portfolio.append(first, deep)
    put(portfolio)
    portfolio.data = ROWS
    for (const figure of figures) {
      await until(() => expect(marksOf(figure)).toEqual(['a', 'b', 'c']))
    }
    const commits = collect('kv-commit', portfolio)
    await move(first, 'a', 'innovationComplexity', '0.9')
    await until(() => expect(rowOf(second)).toContain('0,9'))
    expect(commits).toEqual([
      expect.objectContaining({ change: expect.objectContaining({ id: 'a' }) }),
    ])
    inside(second).button('Ångra').click()
    await until(() => expect(rowOf(first)).toContain('0,3'))
    portfolio.selected = 'b'
    for (const figure of figures) {
      await until(() => expect(inside(figure).count('ring', 'selected')).toBe(1))
    }
  })

  it('takes figures in that come later, and lets go of those that leave', async () => {
    const portfolio = make('kv-portfolio')
    portfolio.data = ROWS
    put(portfolio)
    const late = put(make('kv-complexity-quadrant'), portfolio)
    await until(() => expect(marksOf(late)).toHaveLength(3))
    document.body.append(late)
    await until(() => expect(marksOf(late)).toHaveLength(0))
    late.data = ROWS.slice(0, 1)
    portfolio.append(late)
    await until(() => expect(marksOf(late)).toEqual(['a']))
  })

  it('begins anew with other rows, and where it is asked to', async () => {
    const portfolio = make('kv-portfolio')
    const figure = make('kv-complexity-quadrant')
    portfolio.append(figure)
    portfolio.data = ROWS
    put(portfolio)
    await until(() => expect(marksOf(figure)).toHaveLength(3))
    const before = rowOf(figure)
    for (const begin of [() => (portfolio.data = [...ROWS]), () => portfolio.reset()]) {
      await move(figure, 'a', 'innovationComplexity', '0.9')
      await until(() => expect(rowOf(figure)).not.toBe(before))
      begin()
      await until(() => expect(rowOf(figure)).toBe(before))
    }
  })
})
