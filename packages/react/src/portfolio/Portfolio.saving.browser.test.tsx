import type { Change } from '@kvadrant/core'
import { describe, expect, it } from 'vitest'
import { settled, until } from '@kvadrant/conformance/input'
import type { Initiative } from '@kvadrant/conformance/scenes'
import { type OpenPortfolio, openPortfolio, type PortfolioSetting } from './testing/openPortfolio'
import { WHERE } from './testing/Figures'
import { ROWS, WEIGHT, X, Y } from './testing/rows'
import { step } from './testing/step'

/** An answer of the host's that is given from outside. */
function answer() {
  let resolve = (): void => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<void>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}

/** A portfolio whose host holds the rows, and answers one commit after the other when it is told to. */
async function controlled(shared: PortfolioSetting['shared'] = {}) {
  const answers: ReturnType<typeof answer>[] = []
  let rows = ROWS
  const page = await openPortfolio({
    shared: {
      data: rows,
      onError: () => undefined,
      onCommit: () => {
        const next = answer()
        answers.push(next)
        return next.promise
      },
      ...shared,
    },
  })
  const keep = (changes: readonly Change<Initiative>[]) => {
    rows = rows.map((row) =>
      changes.reduce((all, { id, patch }) => (id === row.id ? { ...all, ...patch } : all), row),
    )
    page.give({ shared: { data: rows } })
  }
  return { page, answers, keep }
}

/** In which figures a row is shown as being saved, in its mark and in its table. */
const savingIn = (page: OpenPortfolio, id: string) =>
  WHERE.filter(
    (where) =>
      page.at(where).mark(id).dataset.kvSaving !== undefined &&
      page.at(where).part('row', id).textContent?.includes('(sparas)') === true,
  )

describe('a host that holds the rows', () => {
  it('is asked once, and every figure shows that a row is being saved until it answers', async () => {
    const { page, answers, keep } = await controlled()
    await step(page, 'matrix', 'Alfa')
    await until(() => expect(savingIn(page, 'a')).toEqual(WHERE))
    expect(page.portfolio().saving).toEqual(new Set(['a']))
    expect(page.at('complexity').cells('a')[0]).toBe('5')
    keep(page.commits[0] ?? [])
    answers[0]?.resolve()
    await until(() => expect(savingIn(page, 'a')).toEqual([]))
    expect(page.at('complexity').cells('a')[0]).toBe('5')
    expect(page.commits).toHaveLength(1)
    expect(page.portfolio().data.overlay.size).toBe(0)
  })

  it('brings a refused change back everywhere, and says so once', async () => {
    const { page, answers } = await controlled()
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(savingIn(page, 'a')).toEqual(WHERE))
    answers[0]?.reject(new Error('no'))
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('4'))
    expect(page.at('complexity').cells('a')[0]).toBe('4')
    expect(savingIn(page, 'a')).toEqual([])
    expect(page.portfolio().canUndo).toBe(false)
    const refusals = page.heard.sentences().filter((one) => one.includes('kunde inte sparas'))
    expect(refusals).toEqual(['Ändringen kunde inte sparas. Alfa är tillbaka där den låg.'])
  })

  it('is waited for by each figure that moved a row', async () => {
    const { page, answers, keep } = await controlled()
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(page.commits).toHaveLength(1))
    await step(page, 'partnership', 'Alfa')
    await until(() => expect(page.commits).toHaveLength(2))
    keep(page.commits[1] ?? [])
    answers[1]?.resolve()
    await settled()
    expect(page.at('complexity').cells('a')[0]).toBe('5')
    expect(page.at('partnership').cells('a')[0]).toBe('3')
    expect(savingIn(page, 'a')).toEqual(WHERE)
    answers[0]?.reject(new Error('no'))
    await until(() => expect(page.at('complexity').cells('a')[0]).toBe('4'))
    expect(page.at('partnership').cells('a')[0]).toBe('3')
  })

  it('refuses or keeps what was done in one step as a whole', async () => {
    const { page, answers } = await controlled()
    page.portfolio().commit([
      { id: 'a', changes: { [X]: 9 } },
      { id: 'b', changes: { [X]: 9, [WEIGHT]: 1 } },
    ])
    await until(() => expect(page.at('matrix').cells('b')[0]).toBe('9'))
    answers[0]?.reject(new Error('no'))
    await until(() => expect(page.at('matrix').cells('b')[0]).toBe('2'))
    expect(page.at('complexity').cells('a')[0]).toBe('4')
    expect(page.at('partnership').cells('b')[0]).toBe('6')
    expect(page.heard.last()).toBe(
      'Ändringarna kunde inte sparas. 2 satsningar är tillbaka där de låg.',
    )
    expect(page.portfolio().canUndo).toBe(false)
  })

  it('can undo again what it was refused to undo', async () => {
    const { page, answers, keep } = await controlled()
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(page.commits).toHaveLength(1))
    keep(page.commits[0] ?? [])
    answers[0]?.resolve()
    await until(() => expect(savingIn(page, 'a')).toEqual([]))
    page.portfolio().undo()
    await until(() => expect(page.commits).toHaveLength(2))
    answers[1]?.reject(new Error('no'))
    await until(() => expect(page.portfolio().canUndo).toBe(true))
    expect(page.portfolio().canRedo).toBe(false)
    expect(page.at('matrix').cells('a')[0]).toBe('5')
  })

  it('has its rows believed where they say something else meanwhile', async () => {
    const { page, keep } = await controlled()
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('5'))
    const [[change] = []] = page.commits
    if (change) keep([{ ...change, patch: { [X]: 1 } }])
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('1'))
    expect(page.at('complexity').cells('a')[0]).toBe('1')
  })

  it('hears of all changes of a figure that has its own onCommit there instead, its undo too', async () => {
    const heard: string[] = []
    const page = await openPortfolio({
      own: { complexity: { onCommit: ({ reason }) => void heard.push(reason) } },
    })
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(heard).toEqual(['keyboard']))
    page.portfolio().undo()
    await until(() => expect(heard).toEqual(['keyboard', 'undo']))
    expect(page.commits).toEqual([])
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('4'))
  })

  it('goes back when it neither gives new rows nor promises any', async () => {
    const { page } = await controlled({ onCommit: () => undefined })
    await step(page, 'complexity', 'Alfa')
    await until(() => expect(page.commits).toHaveLength(1))
    await until(() => expect(page.at('matrix').cells('a')[0]).toBe('4'))
    expect(page.at('complexity').cells('a')[0]).toBe('4')
  })
})

describe('what a portfolio could not use', () => {
  it('is told in one list, what several figures say of a cell once', async () => {
    const heard: string[][] = []
    const onDiagnostics: NonNullable<PortfolioSetting['shared']>['onDiagnostics'] = (all) =>
      void heard.push(all.map(({ code, field }) => `${code} ${field ?? ''}`).toSorted())
    await openPortfolio({ shared: { onDiagnostics } })
    await until(() =>
      expect(heard.at(-1)).toEqual([
        `value-missing ${Y}`,
        `value-missing ${X}`,
        `value-missing ${WEIGHT}`,
      ]),
    )
  })
})
