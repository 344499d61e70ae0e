/** An element as it was read. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The characters right inside the element, references resolved. */
  readonly text: string
}

/** A character that XML 1.0 forbids, lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const TAG = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/

/**
 * Reads an XML document, strictly, of the part of XML that elements, attributes in double quotes
 * and text make up; comments, instructions, CDATA and entities of its own are refused.
 * @throws SyntaxError that says what is wrong, and where
 */
export function readXml(source: string): XmlElement {
  const forbidden = FORBIDDEN.exec(source)
  if (forbidden)
    fail(`forbidden character U+${forbidden[0].codePointAt(0)?.toString(16)}`, forbidden.index)
  const root = emptyElement('', '', 0)
  const open = [root]
  let at = 0
  while (at < source.length) {
    const inside = open.at(-1) ?? root
    if (source[at] !== '<') {
      const end = source.indexOf('<', at)
      const raw = source.slice(at, end === -1 ? undefined : end)
      if (raw.includes(']]>')) fail('"]]>" in text', at)
      inside.text += resolve(raw, at)
      at += raw.length
      continue
    }
    const tag = TAG.exec(source.slice(at, at + 20_000))
    if (!tag) return fail('no tag', at)
    const [whole, closing, name = '', attributes = '', empty] = tag
    if (closing) {
      if (inside === root || inside.name !== name) fail(`</${name}> closes <${inside.name}>`, at)
      open.pop()
    } else {
      const child = emptyElement(name, attributes, at)
      inside.children.push(child)
      if (!empty) open.push(child)
    }
    at += whole.length
  }
  if (open.length > 1) fail(`<${open.at(-1)?.name}> is not closed`, at)
  const [document] = root.children
  if (!document || root.children.length > 1 || root.text.trim() !== '')
    return fail('not one root', at)
  return document
}

/** The element and everything in it, in the order of the document. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)]
}

/** An element that is still being read. */
interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
}

function emptyElement(name: string, attributes: string, at: number): OpenElement {
  return { name, attributes: readAttributes(attributes, at), children: [], text: '' }
}

function readAttributes(source: string, at: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) fail(`two attributes ${name}`, at)
    attributes.set(name, resolve(value, at))
  }
  return attributes
}

function resolve(text: string, at: number): string {
  return text.replace(/&([^;]*;?)/g, (_, reference: string) => {
    const code = /^#(\d+);$/.exec(reference)?.[1]
    const character = code ? String.fromCodePoint(Number(code)) : NAMED[reference.slice(0, -1)]
    if (!reference.endsWith(';') || !character || FORBIDDEN.test(character))
      fail(`&${reference}`, at)
    return character ?? ''
  })
}

function fail(what: string, at: number): never {
  throw new SyntaxError(`${what} at ${at}`)
}
