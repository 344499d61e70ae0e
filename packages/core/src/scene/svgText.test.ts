import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../text'
import type { SceneText } from './items'
import { DARK_PAINTS, LIGHT_PAINTS } from './palette'
import type { Scene } from './scene'
import { sceneToSvg, type SvgOptions } from './svgText'
import { EXAMPLE_ROWS, exampleScene } from './testing/exampleScene'
import { everyElement, readXml } from './testing/readXml'

const ELEMENTS = ['svg', 'title', 'desc', 'rect', 'path', 'line', 'circle', 'text']

/** Presentation attributes, geometry and names: nothing that carries style, script or a reference. */
const ATTRIBUTES = new Set(
  (
    'xmlns viewBox width height role lang direction aria-hidden x y cx cy r x1 y1 x2 y2 d transform ' +
    'fill stroke stroke-width stroke-dasharray stroke-opacity stroke-linejoin font-family font-size font-weight text-anchor'
  ).split(' '),
)

const PLACES = new Set('x y cx cy r x1 y1 x2 y2 width height font-size stroke-width'.split(' '))

const isNumber = (value: string) => /^-?\d+(?:\.\d{1,2})?$/.test(value)

/** What is in a picture that may not be; throws where it is no XML at all. */
function strangeIn(svg: string): readonly string[] {
  return everyElement(readXml(svg)).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.includes(name) ? [] : [name]),
    ...[...attributes].flatMap(([key, value]) => {
      const known = ATTRIBUTES.has(key)
      const sound = PLACES.has(key)
        ? isNumber(value)
        : key === 'font-family' || !/NaN|Infinity|undefined|url|\d\.\d{3}/.test(value)
      return known && sound ? [] : [`${key}="${value}"`]
    }),
  ])
}

/** Reads a picture in which there is nothing but what may be. */
function read(svg: string) {
  expect(strangeIn(svg)).toEqual([])
  const root = readXml(svg)
  return { root, texts: everyElement(root).filter(({ name }) => name === 'text') }
}

/** The picture of a figure in which every text is the given one, through all of the layout. */
function labelled(text: string, options?: SvgOptions): string {
  const rows = [
    { label: text, group: text, organisationalComplexity: 0.4, innovationComplexity: 0.4 },
  ]
  const { scene } = exampleScene(rows, { title: text, subtitle: text, credit: text, widthPx: 600 })
  return sceneToSvg(scene, LIGHT_PAINTS, { description: text, ...options })
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\';#/=-! script\u0000\ufffe'.split(''), '\ud83d', ']]>', '<!--'),
    maxLength: 60,
  }),
)

const BOX = { xPx: 0, yPx: 0, widthPx: 9, heightPx: 9 }

const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 1e308))

describe('sceneToSvg', () => {
  it('stands alone: namespace, size, name, description, language', () => {
    const { scene } = exampleScene()
    const { root } = read(
      sceneToSvg(scene, LIGHT_PAINTS, { title: 'T & U', description: 'D', lang: 'sv-SE' }),
    )
    expect(root.name).toBe('svg')
    expect(Object.fromEntries(root.attributes)).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(scene.widthPx),
      height: String(scene.heightPx),
      viewBox: `0 0 ${scene.widthPx} ${scene.heightPx}`,
      role: 'img',
      lang: 'sv-SE',
    })
    expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
      ['title', 'T & U'],
      ['desc', 'D'],
    ])
  })

  it('is called by the title in the picture where it is given no name', () => {
    const { root } = read(sceneToSvg(exampleScene().scene, LIGHT_PAINTS))
    expect(root.children[0]).toMatchObject({
      name: 'title',
      text: 'Komplexitet: vem ska göra vad?',
    })
    expect(root.children.some(({ name }) => name === 'desc')).toBe(false)
  })

  it('holds every primitive in its paint', () => {
    const { scene } = exampleScene()
    const { root } = read(sceneToSvg(scene, DARK_PAINTS))
    const count = (name: string) => root.children.filter((child) => child.name === name).length
    const kinds = (kind: string) => scene.items.filter((item) => item.kind === kind).length
    expect([count('rect'), count('path'), count('line'), count('circle')]).toEqual([
      kinds('rect'),
      kinds('path'),
      kinds('line'),
      kinds('circle'),
    ])
    expect(root.children.find(({ name }) => name === 'rect')?.attributes.get('fill')).toBe(
      '#12171C',
    )
  })

  it('puts a rim of paper behind every line of a label', () => {
    const label = 'Gemensam upphandling av system för bygglov'
    const { texts } = read(labelled(label))
    const rims = texts.filter(({ attributes }) => attributes.has('aria-hidden'))
    expect(rims.map(({ text }) => text).join(' ')).toBe(label)
    expect(rims.length).toBeGreaterThan(1)
    for (const { attributes } of rims) {
      expect([attributes.get('fill'), attributes.get('stroke')]).toEqual(['none', '#FFFFFF'])
    }
  })

  it('turns the anchor of a text that runs from right to left, and says so', () => {
    const { scene } = exampleScene(EXAMPLE_ROWS, { title: 'שלום', subtitle: 'Plan' })
    const { texts } = read(sceneToSvg(scene, LIGHT_PAINTS))
    const [title, subtitle] = texts
    expect([title?.attributes.get('direction'), title?.attributes.get('text-anchor')]).toEqual([
      'rtl',
      'end',
    ])
    expect([
      subtitle?.attributes.get('direction'),
      subtitle?.attributes.get('text-anchor'),
    ]).toEqual([undefined, 'start'])
  })

  it.each([
    ['a tag that breaks out', '"><script>alert(1)</script>'],
    ['an attribute that breaks out', "' onload='alert(1)"],
    ['the end of a CDATA section', ']]>'],
    ['a CDATA section', '<![CDATA[x]]>'],
    ['references', '&#0;&#x0;&lt;&nbsp;'],
    ['a document type', '<!DOCTYPE svg [<!ENTITY x "y">]>&x;'],
    ['a comment and an instruction', '--><?xml version="1.0"?>'],
    ['names of what is forbidden', 'javascript:alert(1) style="x:url(y)" href="#"'],
    ['control characters', 'a\u0000\u0008\u000b\ufffe\uffffb'],
    ['nothing but control characters', '\u0000\ufffe'],
    ['lone surrogates', 'a\ud800b\udc00c'],
    ['an override of direction', '\u202etxt.exe\u2066x'],
    ['a name of a prototype', '__proto__'],
    ['a heap of marks', `q${'\u0323'.repeat(50)}`],
    ['joined emoji', '👩‍❤️‍💋‍👩 🏳️‍🌈'],
    ['10 000 characters without a space', 'x'.repeat(10_000)],
    ['10 000 characters', 'samverkan '.repeat(1000)],
  ])('writes %s as text', (_, label) => {
    const { root } = read(labelled(label, { title: label }))
    const title = root.children.find(({ name }) => name === 'title')
    expect(title?.text).toBe(cleanText(label) || undefined)
  })

  it('stays valid XML without script, style or reference, whatever the labels are', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        expect(strangeIn(labelled(label))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('stays so whatever lines and options there are', () => {
    const { scene } = exampleScene(EXAMPLE_ROWS.slice(0, 1), { legend: undefined })
    const texts = scene.items.filter((item) => item.part === 'title' || item.part === 'label')
    expect(texts).toHaveLength(2)
    fc.assert(
      fc.property(anyText, anyText, anyText, (line, title, other) => {
        const items = texts.map((item) => ({ ...item, lines: [line, other] }))
        const options = { title, description: line, lang: other, fontFamily: other }
        expect(strangeIn(sceneToSvg({ ...scene, items }, LIGHT_PAINTS, options))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('never takes a paint that is no colour', () => {
    const items = [{ kind: 'rect', part: 'paper', ...BOX, fill: 'ink' }] as const
    fc.assert(
      fc.property(anyText, (text) => {
        const paints = { ...LIGHT_PAINTS, ink: `red${text}"` }
        const { root } = read(sceneToSvg({ ...BOX, items }, paints))
        expect(root.children[0]?.attributes.get('fill')).toBe(LIGHT_PAINTS.ink)
      }),
    )
  })

  it('leaves out what cannot be drawn and keeps two decimals, whatever numbers there are', () => {
    const { scene } = exampleScene(EXAMPLE_ROWS.slice(0, 2), { legend: undefined })
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (xPx, radiusPx, sizePx) => {
        const path = `M0 ${xPx}L1.23456-0.001Z`
        const odd: Scene = {
          widthPx: sizePx,
          heightPx: sizePx,
          items: [
            { kind: 'circle', part: 'mark', xPx, yPx: xPx, radiusPx, fill: 'ink' },
            { kind: 'path', part: 'mark', xPx, yPx: 0, path, fill: 'ink' },
            ...scene.items.map((item) => ('xPx' in item ? { ...item, xPx } : item)),
          ],
        }
        expect(strangeIn(sceneToSvg(odd, LIGHT_PAINTS))).toEqual([])
      }),
    )
  })

  it('rounds paths without melting their numbers together', () => {
    const path = 'M0.123456 7L1-0.001 10.5Z'
    const items = [{ kind: 'path', part: 'region', xPx: 0, yPx: 0, path, fill: 'ink' }] as const
    const { root } = read(sceneToSvg({ ...BOX, items }, LIGHT_PAINTS))
    expect(root.children[0]?.attributes.get('d')).toBe('M 0.12 7L1 0 10.5Z')
  })

  it('writes dashes, a see-through line and a turned text', () => {
    const stroke = { paint: 'ink', widthPx: 2, dashPx: [4, 3.456], opacity: 0.45 } as const
    const line = {
      kind: 'line',
      part: 'backdrop',
      x1Px: 0,
      y1Px: 0,
      x2Px: 9,
      y2Px: 9,
      stroke,
    } as const
    const [title] = exampleScene().scene.items.filter((item) => item.kind === 'text')
    const turned = { ...title, kind: 'text', xPx: 5, yPx: 6, turn: -30.123 } as SceneText
    const { root, texts } = read(sceneToSvg({ ...BOX, items: [line, turned] }, LIGHT_PAINTS))
    const drawn = root.children.find(({ name }) => name === 'line')
    expect(drawn?.attributes.get('stroke-dasharray')).toBe('4 3.46')
    expect(drawn?.attributes.get('stroke-opacity')).toBe('0.45')
    expect(texts[0]?.attributes.get('transform')).toBe('rotate(-30.12 5 6)')
  })

  it('leaves out a language that is no tag', () => {
    const { scene } = exampleScene()
    for (const lang of ['', 'sv_SE"', '<x>', 'a', 'sv-']) {
      expect(read(sceneToSvg(scene, LIGHT_PAINTS, { lang })).root.attributes.has('lang')).toBe(
        false,
      )
    }
  })

  it('is the same text for the same scene', () => {
    expect(sceneToSvg(exampleScene().scene, LIGHT_PAINTS)).toBe(
      sceneToSvg(exampleScene().scene, LIGHT_PAINTS),
    )
  })
})
