import { inflateSync } from 'node:zlib'

/** An object of a PDF file: its dictionary as it stands in the file, and its stream, unpacked. */
export interface PdfObject {
  readonly dictionary: string
  /** Empty where the object has no stream. */
  readonly stream: string
}

/**
 * The objects of a PDF file by number. For files as Chromium writes them: objects stand one by one,
 * streams are plain or deflated. Strings hold a byte a character.
 */
export function pdfObjects(file: Buffer): ReadonlyMap<number, PdfObject> {
  const text = file.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\bendobj/g)) {
    const [, number = '', body = ''] = found
    const at = body.search(/\bstream\r?\n/)
    const dictionary = at < 0 ? body : body.slice(0, at)
    objects.set(Number(number), {
      dictionary,
      stream: at < 0 ? '' : unpacked(dictionary, body.slice(at)),
    })
  }
  return objects
}

function unpacked(dictionary: string, rest: string): string {
  const start = rest.indexOf('\n') + 1
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  const bytes = Buffer.from(rest.slice(start, start + length), 'latin1')
  return dictionary.includes('/FlateDecode')
    ? inflateSync(bytes).toString('latin1')
    : bytes.toString('latin1')
}

/** The numbers of the objects that an entry of a dictionary refers to, in their order. */
export function referred(dictionary: string, entry: string): readonly number[] {
  const value = new RegExp(`/${entry}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`).exec(dictionary)?.[1] ?? ''
  return [...value.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

/** The objects that a dictionary names in one of its resources: `Font`, `XObject`. */
export function resources(dictionary: string, kind: string): ReadonlyMap<string, number> {
  const inner = new RegExp(`/${kind}\\s*<<([\\s\\S]*?)>>`).exec(dictionary)?.[1] ?? ''
  return new Map(
    [...inner.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number]) => [
      name,
      Number(number),
    ]),
  )
}
