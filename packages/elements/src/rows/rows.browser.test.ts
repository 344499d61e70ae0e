import { until } from '@kvadrant/conformance/input'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { loadElements } from '../conformance/testing/loadElements'
import { collect, inside, make, marksOf, move, noticeOf, put, ROWS, slide } from '../testing/onPage'

const TAG = 'kv-complexity-quadrant'
const JSON_OF = (...ids: readonly string[]) =>
  JSON.stringify(ROWS.filter(({ id }) => ids.includes(id)))

const expectMarks = (element: Element, ...ids: readonly string[]) =>
  until(() => expect(marksOf(element)).toEqual(ids))

/** Answers what is fetched in a test, by address. */
function answers(byAddress: (address: string, signal: AbortSignal) => Promise<Response>) {
  const fetched = vi
    .spyOn(window, 'fetch')
    .mockImplementation((address, options) =>
      byAddress(String(address), options?.signal ?? new AbortController().signal),
    )
  onTestFinished(() => fetched.mockRestore())
  return fetched
}

/** A child that holds rows as JSON. */
function child(text: string): HTMLScriptElement {
  const script = document.createElement('script')
  script.type = 'application/json'
  script.textContent = text
  return script
}

// Set on an element before there is a class for it.
const early = make(TAG)
Reflect.set(early, 'data', ROWS)
Reflect.set(early, 'heading', 'Tidigt')
document.body.append(early)

beforeAll(loadElements)

describe('rows', () => {
  it('that were set before the element was defined are taken over', async () => {
    await expectMarks(early, 'a', 'b', 'c')
    expect(inside(early).part('title')).toHaveTextContent('Tidigt')
    expect(Object.hasOwn(early, 'data')).toBe(false)
    early.remove()
  })

  it('of a property win over the attribute, it over src, and that over a child', async () => {
    answers(() => Promise.resolve(Response.json(ROWS.slice(1, 2))))
    const element = make(TAG, { data: JSON_OF('a'), src: 'rows.json' })
    element.data = ROWS
    element.append(child(JSON_OF('a', 'c')))
    put(element)
    await expectMarks(element, 'a', 'b', 'c')
    element.data = undefined
    await expectMarks(element, 'a')
    element.removeAttribute('data')
    await expectMarks(element, 'b')
    element.removeAttribute('src')
    await expectMarks(element, 'a', 'c')
    element.replaceChildren()
    await until(() => expect(inside(element).count('empty')).toBe(1))
  })

  it('of a child are found when it comes late, and when it changes', async () => {
    const element = put(make(TAG))
    const script = child('[{"id":')
    element.append(script)
    await until(() => expect(noticeOf(element)).toContain('JSON'))
    script.textContent = JSON_OF('b')
    await expectMarks(element, 'b')
    expect(noticeOf(element)).toBeUndefined()
  })

  it('that became a text on their way are named, and never drawn', async () => {
    const errors = collect('kv-error')
    const element = put(make(TAG, { data: '[object Object],[object Object]', locale: 'sv' }))
    await until(() => expect(noticeOf(element)).toContain('[object Object]'))
    expect(errors).toEqual([expect.objectContaining({ kind: 'data', message: noticeOf(element) })])
    expect(marksOf(element)).toEqual([])
    element.data = ROWS
    await expectMarks(element, 'a', 'b', 'c')
  })

  it('are fetched as CSV, with their scales, and say what could not be used', async () => {
    const errors = collect('kv-error')
    const csv = 'Namn;Organisatorisk komplexitet;Innovationskomplexitet\nVäxel;3,5;2\nArkiv;x;2\n'
    const headers = { 'content-type': 'text/csv' }
    answers(() => Promise.resolve(new Response(csv, { headers })))
    const element = put(make(TAG, { src: 'rows', locale: 'sv' }))
    await until(() => expect(inside(element).tableNames()).toEqual(['Växel']))
    expect(inside(element).field('Organisatorisk komplexitet för Växel').value).toBe('3,5')
    await until(() =>
      expect(errors).toContainEqual(expect.objectContaining({ kind: 'diagnostics' })),
    )
  })

  it('that cannot be fetched are told of, and can be asked for again', async () => {
    const errors = collect('kv-error')
    let found = false
    answers(() => Promise.resolve(found ? Response.json(ROWS) : new Response('', { status: 503 })))
    const element = put(make(TAG, { src: 'rows.json', lang: 'en' }))
    await until(() => expect(noticeOf(element)).toContain('the server answered 503'))
    expect(errors).toEqual([expect.objectContaining({ kind: 'load' })])
    found = true
    element.reload()
    await expectMarks(element, 'a', 'b', 'c')
  })

  it('of an earlier address never come over those of a later one', async () => {
    const signals: AbortSignal[] = []
    const waiting: ((answer: Response) => void)[] = []
    const fetched = answers((_, signal) => {
      signals.push(signal)
      return new Promise((resolve) => void waiting.push(resolve))
    })
    const element = put(make(TAG, { src: 'first.json' }))
    await until(() => expect(fetched).toHaveBeenCalledTimes(1))
    expect(noticeOf(element)).toBeDefined()
    element.src = 'second.json'
    await until(() => expect(fetched).toHaveBeenCalledTimes(2))
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    waiting[1]?.(Response.json(ROWS.slice(0, 1)))
    waiting[0]?.(Response.json(ROWS))
    await expectMarks(element, 'a')
    element.remove()
    await until(() => expect(signals[1]?.aborted).toBe(true))
  })

  it('are kept as people move them until there are others, and an attribute may say false', async () => {
    const element = make(TAG, { readonly: 'false', disabled: 'false' })
    element.data = ROWS
    put(element)
    await expectMarks(element, 'a', 'b', 'c')
    const before = element.value
    await move(element, 'a', 'organisationalComplexity', '0.25')
    await until(() => expect(element.value).not.toBe(before))
    element.heading = 'Samma rader'
    await until(() => expect(inside(element).part('title')).toHaveTextContent('Samma rader'))
    expect(element.value).not.toBe(before)
    element.data = [...ROWS]
    await until(() => expect(element.value).toBe(before))
  })

  it('that wait for the page go back where it keeps nothing, or refuses', async () => {
    const errors = collect('kv-error')
    const element = make(TAG, { controlled: '' })
    element.data = ROWS
    put(element)
    await expectMarks(element, 'a', 'b', 'c')
    const before = element.value
    const commits = collect('kv-commit')
    slide(element, 'organisationalComplexity', '0.25')
    await until(() => expect(commits).toHaveLength(1))
    await until(() => expect(element.value).toBe(before))

    let refuse: (reason: Error) => void = () => undefined
    element.addEventListener('kv-commit', (event) => {
      const { detail } = event as CustomEvent<{ until: (saved: Promise<never>) => void }>
      detail.until(new Promise((_, reject) => (refuse = reject)))
    })
    slide(element, 'organisationalComplexity', '0.3')
    await until(() => expect(inside(element).count('saving')).toBeGreaterThan(0))
    refuse(new Error('nej'))
    await until(() => expect(inside(element).count('saving')).toBe(0))
    await until(() => expect(element.value).toBe(before))
    expect(errors).toEqual([expect.objectContaining({ kind: 'host' })])
  })

  it('an initiative that may not be moved stays where it is, its range too', async () => {
    const element = make(TAG, { readonly: '' })
    element.data = ROWS
    put(element)
    await expectMarks(element, 'a', 'b', 'c')
    const range = inside(element).range('organisationalComplexity')
    const before = range.value
    slide(element, 'organisationalComplexity', '0.9')
    expect(range.value).toBe(before)
  })
})
