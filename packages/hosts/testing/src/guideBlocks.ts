/** A file that a guide shows. */
export interface GuideBlock {
  /** The path, as its first line names it. */
  readonly file: string
  readonly text: string
}

const fence = /^```\w+\n(.*?)^```$/gms
const named = /^(?:\/\/|#|<!--|\/\*) ([\w./-]+\.\w+)(?: -->| \*\/)?\n+/

/**
 * The files that a guide shows in full: fenced blocks whose first line is a comment with a path and
 * nothing else, such as `// src/main.jsx`. Other blocks are examples of their own.
 *
 * @param markdown The guide.
 */
export function guideBlocks(markdown: string): readonly GuideBlock[] {
  return [...markdown.matchAll(fence)].flatMap(([, block = '']) => {
    const [line, file] = named.exec(block) ?? []
    return line && file ? [{ file, text: block.slice(line.length) }] : []
  })
}
