const LINE_END = /[\r\n]/g

/** The index of the first line break from an index on, or the length of the text. */
export function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from
  return LINE_END.exec(text)?.index ?? text.length
}

/** The index at which the next line begins; beyond the text where there is none. */
export function nextLine(text: string, from: number): number {
  const end = lineEnd(text, from)
  return end + (text.startsWith('\r\n', end) ? 2 : 1)
}
