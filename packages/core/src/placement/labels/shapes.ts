import { balanceText, fitText, type LineRoom, wrapText } from '../../text'

/** One way to set a label's text: its lines and the room that they take. */
export interface LabelShape {
  readonly lines: readonly string[]
  readonly widthPx: number
  readonly heightPx: number
  readonly truncated: boolean
  /** What it costs to set the label this way; 0 for the whole text on one line. */
  readonly cost: number
}

/** How labels are set, all of them. */
export interface ShapeRoom extends LineRoom {
  readonly lineHeightPx: number
}

const COST_PER_EXTRA_LINE = 5
const COST_OF_BREAKING_NEEDLESSLY = 4
const COST_OF_TRUNCATION = 30

/** A squeezed label says at least this share of its text, and is at least this many ems wide. */
const SQUEEZED_SHARES = [0.8, 0.65]
const SQUEEZED_MIN_EM = 7

/** The whole text on one line; `undefined` where it is too wide. */
export function oneLine(text: string, room: ShapeRoom): LabelShape | undefined {
  // Long before its width is known, a very long text is known not to fit.
  const widthPx = text.length > 1000 ? Number.POSITIVE_INFINITY : room.measure(text, room.font)
  if (!(widthPx <= room.maxWidthPx)) return undefined
  return shapeOf([text.replaceAll('\u00ad', '')], widthPx, room, false, 0)
}

/**
 * The other ways to set the text: on two lines and more, balanced; where the whole text does not
 * fit at all, cut to as many lines as are allowed and to one.
 */
export function furtherShapes(
  text: string,
  room: ShapeRoom,
  line: LabelShape | undefined,
): readonly LabelShape[] {
  const shapes: LabelShape[] = []
  for (let lines = 2; lines <= room.maxLines; lines++) {
    const balanced = balanceText(text, { ...room, maxLines: lines }, lines)
    if (balanced === undefined) continue
    const needless = line === undefined && shapes.length === 0 ? 0 : COST_OF_BREAKING_NEEDLESSLY
    shapes.push(
      shapeOf(balanced, undefined, room, false, COST_PER_EXTRA_LINE * (lines - 1) + needless),
    )
  }
  if (line !== undefined || shapes.length > 0) return shapes
  for (let lines = room.maxLines; lines >= 1; lines = lines > 1 ? 1 : 0) {
    const cut = wrapText(text, { ...room, maxLines: lines })
    if (cut.length > 0) {
      const cost =
        COST_PER_EXTRA_LINE * (cut.length - 1) + (lines === room.maxLines ? 0 : COST_OF_TRUNCATION)
      shapes.push(shapeOf(cut, undefined, room, true, cost))
    }
  }
  return shapes
}

/** The text cut shorter than it need be, on one line, for a label that finds no room otherwise. */
export function squeezedShapes(
  text: string,
  room: ShapeRoom,
  line: LabelShape | undefined,
): readonly LabelShape[] {
  const fullPx = line?.widthPx ?? room.maxWidthPx
  const shapes: LabelShape[] = []
  for (const share of SQUEEZED_SHARES) {
    const widthPx = fullPx * share
    if (widthPx < SQUEEZED_MIN_EM * room.font.sizePx) break
    const cut = fitText(text, widthPx, room.font, room.measure)
    if (cut !== '')
      shapes.push(shapeOf([cut], undefined, room, true, COST_OF_TRUNCATION * (2 - share)))
  }
  return shapes
}

function shapeOf(
  lines: readonly string[],
  knownPx: number | undefined,
  room: ShapeRoom,
  truncated: boolean,
  cost: number,
): LabelShape {
  const widthPx = knownPx ?? Math.max(...lines.map((line) => room.measure(line, room.font)))
  return {
    lines,
    widthPx: Math.ceil(widthPx * 10) / 10,
    heightPx: lines.length * room.lineHeightPx,
    truncated,
    cost,
  }
}
