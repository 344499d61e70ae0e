import { LIGHT_PAINTS, sceneToSvg } from '@kvadrant/core'
import { describe, expect, it } from 'vitest'
import { exampleScene } from './testing/exampleScene'

/** Reads a file as a browser does that opens it. */
function open(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

describe('a saved SVG', () => {
  it.each([
    ['plain text', 'Ny e-tjänst'],
    ['a tag that breaks out', '"><script>alert(1)</script>'],
    ['the end of a CDATA section', ']]>'],
    ['references', '&#0; &nbsp; &x;'],
    ['control characters', 'a\u0000\u0008\u000b\ufffe\uffffb'],
    ['lone surrogates', 'a\ud800b\udc00c'],
    ['an override of direction', '\u202etxt.exe'],
    ['10 000 characters', 'åäö '.repeat(2500)],
  ])('is XML for the browser, with %s in it', (_, label) => {
    const svg = sceneToSvg(exampleScene(label), LIGHT_PAINTS, { title: label, description: label })
    const file = open(svg)
    expect(file.querySelector('parsererror')).toBeNull()
    expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(file.querySelectorAll('script, style, image, use, a, foreignObject')).toHaveLength(0)
    expect(file.querySelectorAll('[style], [href], [onload], [id]')).toHaveLength(0)
  })

  it('is as large as the scene, with its marks where the scene has them', () => {
    const scene = exampleScene()
    const drawing = open(sceneToSvg(scene, LIGHT_PAINTS)).documentElement
    document.body.append(document.adoptNode(drawing))
    const { width, height, left, top } = drawing.getBoundingClientRect()
    expect([width, height]).toEqual([scene.widthPx, scene.heightPx])
    const marks = [...drawing.querySelectorAll('circle, path')].map((mark) =>
      mark.getBoundingClientRect(),
    )
    for (const item of scene.items) {
      if (item.part !== 'mark' || !('xPx' in item)) continue
      const near = marks.some(
        (box) =>
          Math.abs(box.x + box.width / 2 - left - item.xPx) < 1.5 &&
          Math.abs(box.y + box.height / 2 - top - item.yPx) < 1.5,
      )
      expect(near).toBe(true)
    }
    drawing.remove()
  })

  it('begins a text that runs from right to left at the same place as any other', () => {
    const scene = exampleScene('שלום')
    const drawing = open(sceneToSvg(scene, LIGHT_PAINTS)).documentElement
    document.body.append(document.adoptNode(drawing))
    const { left } = drawing.getBoundingClientRect()
    const title = [...drawing.querySelectorAll('text')].find((one) => one.textContent === 'שלום')
    const item = scene.items.find((one) => one.part === 'title')
    expect(item?.kind === 'text' && item.direction).toBe('rtl')
    expect(title && title.getBoundingClientRect().left - left).toBeCloseTo(
      item?.kind === 'text' ? item.xPx : Number.NaN,
      -1,
    )
    drawing.remove()
  })
})
