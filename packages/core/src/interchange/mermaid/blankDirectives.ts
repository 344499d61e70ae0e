/**
 * Puts spaces in the place of directives (`%%{init: …}%%`), over several lines or not, as Mermaid
 * takes them out before it reads anything else. Everything else keeps its line and column. One that
 * is never closed stays; its first line is a comment.
 */
export function blankDirectives(text: string): string {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('%%{', from)
    const close = start < 0 ? -1 : text.indexOf('}%%', start)
    if (close < 0) return parts.join('') + text.slice(from)
    parts.push(text.slice(from, start), text.slice(start, close + 3).replace(/[^\r\n]/g, ' '))
    from = close + 3
  }
}
