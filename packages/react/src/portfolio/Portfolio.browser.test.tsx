import { describe, expect, it } from 'vitest'
import { mouse, press, settled, until } from '@kvadrant/conformance/input'
import { openPortfolio } from './testing/openPortfolio'
import { WEIGHT, X, Y } from './testing/rows'
import { step } from './testing/step'

describe.each(['plain', 'strict'] as const)('a move in one figure (%s)', (mode) => {
  it('is at once in the marks and the tables of the others', async () => {
    const page = await openPortfolio({}, mode)
    const before = page.at('matrix').pointOf('a')
    const { x: scrolled } = page.at('complexity').pointOf('a')
    await mouse.drag(page.at('complexity').pointOf('a'), {
      ...page.at('complexity').pointOf('a'),
      x: scrolled + 60,
    })
    await until(() => expect(page.commits).toHaveLength(1))
    const [[change] = []] = page.commits
    expect(change).toMatchObject({ figure: 'complexity', id: 'a', reason: 'pointer' })
    expect(Object.keys(change?.changes ?? {})).toEqual([X])
    const [value] = page.at('complexity').cells('a')
    expect(value).toBe(String(change?.changes[X]).replace('.', ','))
    expect(page.at('matrix').cells('a')[0]).toBe(value)
    await until(() => expect(page.at('matrix').pointOf('a').x).toBeGreaterThan(before.x + 30))
    expect(page.at('partnership').cells('a')[0]).toBe('2')
  })

  it('is undone and done again from another, once, with its own figure', async () => {
    const page = await openPortfolio({}, mode)
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('5'))
    await step(page, 'partnership', 'Gamma', 'Shift+ArrowLeft')
    await until(() => expect(page.at('partnership').cells('c')[0]).toBe('8'))

    page.at('matrix').ranges()[0]?.focus()
    await press('Control+z')
    await until(() => expect(page.at('partnership').cells('c')[0]).toBe('9'))
    await press('Control+z')
    await until(() => expect(page.at('complexity').cells('a')[0]).toBe('4'))
    expect(page.portfolio().canUndo).toBe(false)
    expect(page.at('matrix').button('Ångra')).toHaveAttribute('aria-disabled', 'true')
    page.at('partnership').button('Gör om').click()
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('5'))

    expect(page.commits.flat().map(({ figure, id, reason }) => [figure, id, reason])).toEqual([
      ['complexity', 'a', 'keyboard'],
      ['partnership', 'c', 'keyboard'],
      ['partnership', 'c', 'undo'],
      ['complexity', 'a', 'undo'],
      ['complexity', 'a', 'redo'],
    ])
    const said = page.heard.sentences().filter((one) => /^(Ångrat|Gjort om)/.test(one))
    expect(said).toHaveLength(3)
    expect(said[0]).toMatch(/^Ångrat\. Gamma är tillbaka på partnerskapets tyngd 9/)
    expect(said[1]).toMatch(/^Ångrat\. Alfa är tillbaka på organisatorisk komplexitet 4/)
    expect(said[2]).toMatch(/^Gjort om\. Alfa ligger på organisatorisk komplexitet 5/)
  })
})

describe('the history of a portfolio', () => {
  it('undoes what was done in a figure that is no longer on the page', async () => {
    const page = await openPortfolio()
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(page.commits).toHaveLength(1))
    page.give({ without: ['complexity'] })
    page.portfolio().undo()
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('4'))
    expect(page.commits[1]).toMatchObject([
      {
        figure: 'complexity',
        id: 'a',
        reason: 'undo',
        changes: { [X]: 4 },
        region: 'standard-sourcing',
      },
    ])
    expect(page.heard.last()).toMatch(/^Ångrat\. Alfa är tillbaka på organisatorisk komplexitet 4/)
  })

  it('takes what a component of the host commits as one step, rows without a place too', async () => {
    const page = await openPortfolio()
    page.portfolio().commit([
      { id: 'a', changes: { [X]: 9, [WEIGHT]: 4 } },
      { id: 'd', changes: { [X]: 1, [Y]: 1 } },
      { id: 'b', changes: { [X]: 2 } },
      { id: 'nobody', changes: { [X]: 2 } },
    ])
    await until(() => expect(page.at('complexity').markIds()).toContain('d'))
    expect(page.at('matrix').cells('a')[0]).toBe('9')
    expect(page.at('partnership').cells('a')[0]).toBe('4')
    expect(page.commits).toMatchObject([
      [
        { figure: 'portfolio', id: 'a', before: { [X]: 4, [WEIGHT]: 2 }, reason: 'import' },
        { id: 'd', before: { [X]: null, [Y]: null }, reason: 'import' },
      ],
    ])
    expect(page.heard.last()).toBe('2 satsningar fick nya värden.')

    page.at('partnership').ranges()[0]?.focus()
    await press('Control+z')
    await until(() => expect(page.at('complexity').markIds()).not.toContain('d'))
    expect(page.at('matrix').cells('a')[0]).toBe('4')
    expect(page.at('partnership').cells('a')[0]).toBe('2')
    expect(page.commits).toHaveLength(2)
    expect(page.heard.last()).toBe('Ångrat. 2 satsningar har sina tidigare värden.')
    page.portfolio().redo()
    await until(() => expect(page.at('complexity').markIds()).toContain('d'))
    expect(page.commits).toHaveLength(3)
  })

  it('knows the figure of values that a figure holds all of', async () => {
    const page = await openPortfolio({ without: ['matrix'] })
    const made = page.portfolio().commit([{ id: 'a', changes: { [X]: 9 } }], 'field')
    expect(made).toMatchObject([
      { figure: 'complexity', region: 'unnecessary-collaboration', reason: 'field' },
    ])
    await settled()
    expect(page.portfolio().commit([{ id: 'a', changes: { [X]: 9 } }])).toEqual([])
    expect(page.commits).toHaveLength(1)
  })
})
