import { type PdfObject, referred, resources } from './pdfObjects.ts'

/** What each code of a font stands for, and how many hexadecimal digits a code has. */
interface PdfFont {
  readonly digits: 2 | 4
  readonly letters: ReadonlyMap<number, string>
}

/**
 * The text that a page shows, run by run, in the order in which it is painted. Only what is text in
 * the file: letters drawn as shapes have none. What a font does not spell is U+FFFD.
 */
export function pageText(page: PdfObject, objects: ReadonlyMap<number, PdfObject>): string {
  return referred(page.dictionary, 'Contents')
    .map((number) => contentText(objects.get(number)?.stream ?? '', page.dictionary, objects))
    .join('\n')
}

function contentText(
  content: string,
  dictionary: string,
  objects: ReadonlyMap<number, PdfObject>,
): string {
  const fonts = resources(dictionary, 'Font')
  const parts = resources(dictionary, 'XObject')
  const runs: string[] = []
  let font: PdfFont | undefined
  for (const [, named, shown, drawn] of content.matchAll(
    /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]*)>|\/(\w+) Do|\bET\b/g,
  )) {
    if (named !== undefined) font = fontOf(objects.get(fonts.get(named) ?? -1), objects)
    else if (shown !== undefined) runs.push(spelled(shown, font))
    else if (drawn !== undefined) {
      const part = objects.get(parts.get(drawn) ?? -1)
      if (part) runs.push(contentText(part.stream, part.dictionary, objects))
    } else runs.push('\n')
  }
  return runs.join('')
}

function spelled(codes: string, font: PdfFont | undefined): string {
  const digits = font?.digits ?? 4
  const each = codes.match(new RegExp(`.{${digits}}`, 'g')) ?? []
  return each.map((code) => font?.letters.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('')
}

function fontOf(font: PdfObject | undefined, objects: ReadonlyMap<number, PdfObject>): PdfFont {
  const dictionary = font?.dictionary ?? ''
  const [map = -1] = referred(dictionary, 'ToUnicode')
  return {
    digits: dictionary.includes('/Type0') ? 4 : 2,
    letters: lettersOf(objects.get(map)?.stream ?? ''),
  }
}

/** Reads a character map: single codes, and ranges whose letters follow each other. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  const number = (hex = '') => Number.parseInt(hex, 16)
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, letter] of body.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(number(code), utf16(letter))
    }
  }
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, letter] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = number(first); code <= number(last); code += 1) {
        letters.set(code, String.fromCodePoint(number(letter) + code - number(first)))
      }
    }
  }
  return letters
}

function utf16(hex = ''): string {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}
