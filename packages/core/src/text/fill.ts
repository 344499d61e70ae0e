import { graphemes } from './graphemes'
import type { MeasureText, TextFont } from './measure'
import { takesHyphen, type TextPiece } from './pieces'

/** A piece of text that has been measured. */
export interface MeasuredPiece extends TextPiece {
  readonly widthPx: number
}

/** The room that lines are broken for. */
export interface LineRoom {
  /** The widest that a line may be, in CSS pixels. */
  readonly maxWidthPx: number
  readonly maxLines: number
  readonly font: TextFont
  readonly measure: MeasureText
}

/** Lines that are full, and the text that found no room in them. */
export interface FilledLines {
  readonly lines: readonly string[]
  /** Empty where the whole text stands in the lines; else what would begin the last line allowed. */
  readonly rest: string
}

/** Sums of widths are not exact; a line this much too wide still fits. */
const TOLERANCE_PX = 1e-6

/** How many graphemes a forced break steps back to begin the next line with a consonant. */
const STEPS_BACK = 3

const CONSONANT = /^[bcdfghjklmnpqrstvwxzðþçñß]/iu

/**
 * Fills lines with pieces, as many on each as fit. A piece that is wider than a line begins a new
 * line and is broken between graphemes, with a hyphen between letters. The last line is never
 * broken by force: what does not fit on it is the rest, from that line's beginning.
 */
export function fillLines(pieces: readonly MeasuredPiece[], room: LineRoom): FilledLines {
  const { maxWidthPx, maxLines, font, measure } = room
  const spacePx = measure(' ', font)
  const hyphenPx = measure('-', font)
  const queue = [...pieces].reverse()
  const lines: string[] = []
  let line: MeasuredPiece[] = []
  let widthPx = 0

  for (let piece = queue.pop(); piece !== undefined; piece = queue.pop()) {
    const gapPx = line.length > 0 && line.at(-1)?.joint === ' ' ? spacePx : 0
    const endPx = piece.joint === '\u00ad' ? hyphenPx : 0
    if (widthPx + gapPx + piece.widthPx + endPx <= maxWidthPx + TOLERANCE_PX) {
      line.push(piece)
      widthPx += gapPx + piece.widthPx
      continue
    }
    queue.push(piece)
    if (lines.length >= maxLines - 1)
      return { lines, rest: joinPieces([...line, ...queue.reverse()]) }
    if (line.length > 0) {
      lines.push(joinPieces(line) + (line.at(-1)?.joint === '\u00ad' ? '-' : ''))
      line = []
      widthPx = 0
      continue
    }
    const broken = breakPiece(piece, room)
    if (broken === undefined) return { lines, rest: joinPieces(queue.reverse()) }
    lines.push(broken.line)
    queue[queue.length - 1] = broken.rest
  }
  if (line.length > 0) lines.push(joinPieces(line))
  return { lines, rest: '' }
}

/** The pieces as one line, soft hyphens gone, without a space at its end. */
function joinPieces(pieces: readonly TextPiece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.text + (piece.joint === ' ' ? ' ' : '')
  return text.trimEnd()
}

/** Breaks a piece that is wider than a line; `undefined` where not even one grapheme fits. */
function breakPiece(
  piece: MeasuredPiece,
  room: LineRoom,
): { readonly line: string; readonly rest: MeasuredPiece } | undefined {
  const parts = graphemes(piece.text)
  const head = (count: number) => {
    const text = parts.slice(0, count).join('')
    return takesHyphen(text, parts[count] ?? '') ? `${text}-` : text
  }
  let count = 0
  // One grapheme at least goes to the next line, or nothing would have to be broken.
  while (count + 1 < parts.length && room.measure(head(count + 1), room.font) <= room.maxWidthPx)
    count++
  if (count === 0) return undefined
  const end = consonantBefore(parts, count)
  const rest = parts.slice(end).join('')
  return {
    line: head(end),
    rest: { text: rest, joint: piece.joint, widthPx: room.measure(rest, room.font) },
  }
}

/** The place at or shortly before `count` where the next line would begin with a consonant. */
function consonantBefore(parts: readonly string[], count: number): number {
  for (let end = count; end > Math.max(2, count - STEPS_BACK); end--) {
    if (CONSONANT.test(parts[end] ?? '') && parts.length - end > 1) return end
  }
  return count
}
