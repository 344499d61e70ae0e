import { fillLines, type LineRoom, type MeasuredPiece } from './fill'
import { hasRoom, measurePieces } from './wrap'

/** How often the width is halved: 2^-7 of a line is less than a narrow letter. */
const HALVINGS = 7

/**
 * Breaks a text into as few lines as it needs in the room and makes these as equal in length as
 * they can be, as a headline is set. `undefined` where the whole text does not fit. `minLines`
 * asks for more lines than are needed, for a narrower block; `undefined` where the text has not
 * that many places to break at.
 */
export function balanceText(
  text: string,
  room: LineRoom,
  minLines = 1,
): readonly string[] | undefined {
  if (!hasRoom(room) || minLines > room.maxLines) return undefined
  const pieces = measurePieces(text, room)
  const widest = fillLines(pieces, room)
  if (widest.rest !== '' || widest.lines.length === 0) return undefined
  const maxLines = Math.max(minLines, widest.lines.length)
  if (maxLines === 1) return widest.lines
  const maxWidthPx = narrowestFor(pieces, room, maxLines)
  const { lines, rest } = fillLines(pieces, { ...room, maxWidthPx, maxLines })
  const balanced = rest === '' ? lines : widest.lines
  return balanced.length < minLines ? undefined : balanced
}

/** About the least width in which the pieces need no more than the given number of lines. */
function narrowestFor(pieces: readonly MeasuredPiece[], room: LineRoom, maxLines: number): number {
  const spacePx = room.measure(' ', room.font)
  const hyphenPx = room.measure('-', room.font)
  const linesIn = (widthPx: number) => {
    let lines = 1
    let endPx = 0
    pieces.forEach((piece, index) => {
      const joint = index === 0 || endPx === 0 ? '' : pieces[index - 1]?.joint
      const startPx = joint === ' ' ? endPx + spacePx : endPx
      const afterPx = piece.joint === '\u00ad' ? hyphenPx : 0
      if (startPx > 0 && startPx + piece.widthPx + afterPx > widthPx) {
        lines++
        endPx = piece.widthPx
      } else {
        endPx = startPx + piece.widthPx
      }
    })
    return lines
  }
  // Any narrower, and a line would have to be broken inside of the widest piece.
  const widestPx = pieces.reduce((widthPx, piece) => Math.max(widthPx, piece.widthPx), 0)
  let low = Math.min(room.maxWidthPx, widestPx)
  let high = room.maxWidthPx
  if (linesIn(low) <= maxLines) return low
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (linesIn(middle) <= maxLines) high = middle
    else low = middle
  }
  return high
}
