/** How likely the next bit is 1, learnt from the bits before it. */
export interface BitGuess {
  /** The chance of a 1, out of 65 536; from 1 to 65 535. */
  readonly chance: () => number
  /** Hears what the bit was. Eight bits, the highest first, are a byte. */
  readonly learn: (bit: 0 | 1) => void
}

/** How many of the bytes before each of the four memories goes by, as a mask of the last three. */
const PAST = [0, 0xff, 0xffff, 0xffffff] as const

/** How much each memory's opinion weighs: a longer past knows more, where it has been met. */
const WEIGHTS = [1, 2, 4, 8] as const

/** How much more an opinion weighs that has never been wrong. */
const CERTAINTY = 10

/** How many drawers the memories share (a power of two), and the slots in each: 15 are used. */
const DRAWER_BITS = 14
const DRAWER_SLOTS = 16

const MOST_SEEN = 255

/**
 * A guess at each bit of a text, by what followed before on the same last bytes: none, one, two and
 * three of them. Rows of numbers, repeated names and JSON's own signs come out at about two bits a
 * byte. Whole numbers and the four basic operations alone, so that it guesses the same in every
 * engine. Writing and reading must learn the same bits in the same order, and a change of anything
 * here changes what links mean: it needs a new version of them.
 */
export function bitGuess(): BitGuess {
  /** How often a 0 (even places) and a 1 (odd ones) were seen, in slots. */
  const seen = new Uint8Array((DRAWER_SLOTS * 2) << DRAWER_BITS)
  /** Where the drawer of each memory begins, for the half of the byte that goes on. */
  const drawers = new Int32Array(PAST.length)
  let past = 0
  /** The bits of the byte so far, behind a 1; and those of its half. */
  let byte = 1
  let half = 1
  openDrawers()

  function openDrawers(): void {
    for (let memory = 0; memory < PAST.length; memory++) {
      const context = Math.imul((past & (PAST[memory] ?? 0)) + memory * 0x1000193, 0x9e3779b1)
      const mixed = Math.imul((context ^ (context >>> 15)) + byte, 0x2c1b3c6d)
      drawers[memory] = (mixed >>> (32 - DRAWER_BITS)) * DRAWER_SLOTS * 2
    }
  }

  const chance = () => {
    let sum = 0
    let weights = 0
    for (let memory = 0; memory < PAST.length; memory++) {
      const slot = (drawers[memory] ?? 0) + half * 2
      const zeros = seen[slot] ?? 0
      const ones = seen[slot + 1] ?? 0
      if (zeros + ones === 0) continue
      const weight = (WEIGHTS[memory] ?? 0) * (zeros === 0 || ones === 0 ? CERTAINTY : 1)
      sum += (weight * (10 * ones + 1)) / (10 * (zeros + ones) + 2)
      weights += weight
    }
    const share = weights === 0 ? 0.5 : sum / weights
    return Math.min(65_535, Math.max(1, Math.floor(65_536 * share)))
  }

  const learn = (bit: 0 | 1) => {
    for (let memory = 0; memory < PAST.length; memory++) {
      const slot = (drawers[memory] ?? 0) + half * 2
      const same = seen[slot + bit] ?? 0
      const other = seen[slot + 1 - bit] ?? 0
      if (same < MOST_SEEN) seen[slot + bit] = same + 1
      // What was true long ago counts less than what is true now.
      if (other > 2) seen[slot + 1 - bit] = (other >> 1) + 1
    }
    byte = byte * 2 + bit
    half = half * 2 + bit
    if (half < DRAWER_SLOTS) return
    half = 1
    if (byte >= 256) {
      past = (past << 8) | (byte & 0xff)
      byte = 1
    }
    openDrawers()
  }

  return { chance, learn }
}
