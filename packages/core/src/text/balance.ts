import { fillLines, type LineRoom } from './fill'
import { hasRoom, measurePieces } from './wrap'

/** How often the width is halved: 2^-7 of a line is less than a narrow letter. */
const HALVINGS = 7

/**
 * Breaks a text into as few lines as it needs in the room and makes these as equal in length as
 * they can be, as a headline is set. `undefined` where the whole text does not fit. `minLines`
 * asks for more lines than are needed, for a narrower block; `undefined` where the text has not
 * that many places to break at.
 */
export function balanceText(text: string, room: LineRoom, minLines = 1): readonly string[] | undefined {
  if (!hasRoom(room)) return undefined
  const pieces = measurePieces(text, room)
  const widest = fillLines(pieces, room)
  if (widest.rest !== '' || widest.lines.length === 0 || minLines > room.maxLines) return undefined
  const maxLines = Math.max(minLines, widest.lines.length)

  // Narrower than the widest piece a line would have to be broken inside of one.
  let low = Math.min(
    room.maxWidthPx,
    pieces.reduce((widthPx, piece) => Math.max(widthPx, piece.widthPx), 0),
  )
  let high = room.maxWidthPx
  let best = widest.lines
  const tryWidth = (maxWidthPx: number) => {
    const filled = fillLines(pieces, { ...room, maxWidthPx, maxLines })
    if (filled.rest === '') best = filled.lines
    return filled.rest === ''
  }
  if (!tryWidth(low)) {
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (low + high) / 2
      if (tryWidth(middle)) high = middle
      else low = middle
    }
  }
  return best.length < minLines ? undefined : best
}
