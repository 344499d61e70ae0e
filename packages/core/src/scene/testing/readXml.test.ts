import { describe, expect, it } from 'vitest'
import { readXml } from './readXml'

describe('readXml', () => {
  it('reads elements, attributes and references', () => {
    const root = readXml('<a b="1 &lt; 2"><c/>x &amp; &#39;y&#39;</a>')
    expect(root.attributes.get('b')).toBe('1 < 2')
    expect(root.children.map(({ name }) => name)).toEqual(['c'])
    expect(root.text).toBe("x & 'y'")
  })

  it.each([
    ['a tag that is not closed', '<a><b></a>'],
    ['no end', '<a>'],
    ['two roots', '<a/><b/>'],
    ['nothing', ''],
    ['a bare ampersand', '<a>x & y</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a reference to a forbidden character', '<a>&#0;</a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a tag in an attribute', '<a b="<c>"/>'],
    ['the end of a CDATA section', '<a>]]></a>'],
    ['a comment', '<a><!-- x --></a>'],
    ['a control character', '<a>\u0007</a>'],
    ['a lone surrogate', '<a>\ud800</a>'],
    ['a non-character', '<a>\uffff</a>'],
  ])('refuses %s', (_, source) => {
    expect(() => readXml(source)).toThrow(SyntaxError)
  })
})
