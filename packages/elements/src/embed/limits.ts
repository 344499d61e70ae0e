/** What one message between a page and its frame may hold. What passes a limit is refused as a whole. */
export interface FrameLimits {
  /** How many lists and records may stand inside one another. */
  readonly depth: number
  /** The most values, lists and records counted too. */
  readonly values: number
  /** The most characters of all texts and names together, in UTF-16 units. */
  readonly characters: number
}

/** Enough for a hundred thousand rows of thirty columns; rows themselves are two deep. */
export const FRAME_LIMITS: FrameLimits = { depth: 16, values: 5_000_000, characters: 100_000_000 }

/** The most figures that one frame shows. */
export const MOST_FIGURES = 16

/** The greatest height that a frame is given, in CSS pixels. */
export const TALLEST_PX = 100_000

/** The most characters of an id, a name or a text of an error. */
export const LONGEST_TEXT = 10_000
