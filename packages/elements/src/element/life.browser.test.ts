import { nextFrame, settled, until } from '@kvadrant/conformance/input'
import { beforeAll, describe, expect, it } from 'vitest'
import address from '@kvadrant/elements/kvadrant.js?url'
import { loadElements } from '../conformance/testing/loadElements'
import { collect, inside, make, marksOf, noticeOf, put, ROWS } from '../testing/onPage'

beforeAll(loadElements)

const TAG = 'kv-complexity-quadrant'

/** A figure that is drawn. */
async function drawn(attributes: Readonly<Record<string, string>> = {}, parent?: Node) {
  const element = make(TAG, attributes)
  element.data = ROWS
  put(element, parent)
  await until(() => expect(marksOf(element)).toHaveLength(3))
  return element
}

describe('an element', () => {
  it('speaks the language nearest to it, and another when that changes', async () => {
    const around = put(document.createElement('div'))
    around.lang = 'en'
    const element = await drawn({}, around)
    expect(inside(element).figure().lang).toBe('en')
    around.lang = 'sv'
    await until(() => expect(inside(element).figure().lang).toBe('sv'))
    element.setAttribute('locale', 'en')
    await until(() => expect(inside(element).figure().lang).toBe('en'))
  })

  it('takes colours from the page around it, and has parts to style', async () => {
    const element = await drawn()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `${TAG} { --kv-paper: rgb(1, 2, 3) } ${TAG}::part(title) { color: rgb(4, 5, 6) }
       ${TAG}::part(region-collaboration) { fill: rgb(7, 8, 9) }`,
    )
    document.adoptedStyleSheets.push(sheet)
    const view = inside(element)
    expect(getComputedStyle(view.figure()).backgroundColor).toBe('rgb(1, 2, 3)')
    expect(getComputedStyle(view.part('title')).color).toBe('rgb(4, 5, 6)')
    const region = view.part('region', 'collaboration')
    expect(getComputedStyle(region).fill).toBe('rgb(7, 8, 9)')
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  })

  it('keeps what it shows where it is only moved, also to another document', async () => {
    const element = await drawn()
    const figure = inside(element).figure()
    put(document.createElement('main')).append(element)
    await nextFrame()
    expect(inside(element).figure()).toBe(figure)

    const frame = put(document.createElement('iframe'))
    frame.contentDocument?.body.append(element)
    await until(() => expect(marksOf(element)).toHaveLength(3))
    const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? []
    const view = frame.contentWindow as (Window & typeof globalThis) | null
    expect(sheet).toBeInstanceOf(view?.CSSStyleSheet)
    element.focusMark('b')
    await until(() => expect(inside(element).activeName()).toContain('Beta'))
  })

  it('tells what it cannot read, and draws the rest', async () => {
    const errors = collect('kv-error')
    const element = await drawn({ domain: '{', theme: 'pink', locale: 'sv' })
    expect(errors).toMatchObject([
      {
        kind: 'attribute',
        attribute: 'domain',
        message: 'Attributet domain går inte att läsa: ”{”.',
      },
      { kind: 'attribute', attribute: 'theme' },
    ])
    expect(noticeOf(element)).toBeUndefined()
    const matrix = put(make('kv-decision-matrix', { axes: '[]', locale: 'sv' }))
    await until(() => expect(noticeOf(matrix)).toContain('går inte att rita'))
  })

  it('describes and draws itself, and takes the keyboard', async () => {
    const element = await drawn({ heading: 'Vad är svårt?' })
    expect(element.describe()).toContain('Vad är svårt?')
    expect(element.toSVG()).toContain('<svg')
    expect((await element.toPNG()).type).toBe('image/png')
    element.focus()
    expect(element.shadowRoot?.activeElement).toBe(inside(element).ranges()[0])
    expect(make(TAG).describe()).toBe('')
    await expect(make(TAG).toPNG()).rejects.toThrow('not drawn')
  })

  // That many mounts leave no node and no listener is seen in conformance/mounts.
  it('is empty once it is taken away, whether it had been measured or not', async () => {
    const measured = await drawn()
    await settled()
    const fresh = put(make(TAG))
    await Promise.resolve()
    for (const element of [measured, fresh]) {
      expect(inside(element).count('figure')).toBe(1)
      element.remove()
      await Promise.resolve()
      expect(element.shadowRoot?.childNodes).toHaveLength(0)
    }
  })

  it('is left alone by a second copy of the script', async () => {
    const faults: Event[] = []
    const hear = (event: Event) => faults.push(event)
    window.addEventListener('error', hear)
    const element = await drawn()
    const known = customElements.get(TAG)
    const script = document.createElement('script')
    script.src = `${address}?again`
    await new Promise((resolve) => {
      script.addEventListener('load', resolve)
      put(script)
    })
    window.removeEventListener('error', hear)
    expect(faults).toEqual([])
    expect(customElements.get(TAG)).toBe(known)
    expect(marksOf(element)).toHaveLength(3)
  })
})
