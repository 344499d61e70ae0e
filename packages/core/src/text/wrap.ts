import { fillLines, type LineRoom, type MeasuredPiece } from './fill'
import { fitText, headWiderThan } from './fit'
import { textPieces } from './pieces'

/**
 * Breaks a text into at most `maxLines` lines of at most `maxWidthPx` each: at spaces, after
 * hyphens and slashes, at soft hyphens, between East Asian characters. A word wider than a line is
 * broken between graphemes, with a hyphen where letters meet. What does not fit ends the last line
 * with "…". No lines for an empty text, for no room, or where not even one grapheme fits.
 */
export function wrapText(text: string, room: LineRoom): readonly string[] {
  if (!hasRoom(room)) return []
  const { lines, rest } = fillLines(measurePieces(text, room), room)
  if (rest === '') return lines
  const last = fitText(rest, room.maxWidthPx, room.font, room.measure)
  return last === '' ? lines : [...lines, last]
}

/** Whether any text at all can be broken for this room. */
export function hasRoom(room: LineRoom): boolean {
  return room.maxWidthPx > 0 && room.maxLines >= 1
}

/** Texts up to this length, in code units, are broken without asking first how much of them can be shown. */
const SHORT = 80

/** The pieces of as much of a text as can matter in this room, measured. */
export function measurePieces(text: string, room: LineRoom): readonly MeasuredPiece[] {
  // Spaces at the ends of lines take no room, so the head is a little wider than the lines together.
  const roomPx = (room.maxWidthPx + 2 * room.font.sizePx) * room.maxLines
  const head =
    text.length <= SHORT ? text : (headWiderThan(text, roomPx, room.font, room.measure) ?? text)
  return Array.from(textPieces(head), (piece) => ({
    ...piece,
    widthPx: room.measure(piece.text, room.font),
  }))
}
