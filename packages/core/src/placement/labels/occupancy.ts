import type { Candidate } from './candidate'
import { addRect, createCells, removeRect, someUnder } from './cells'
import { type RectPx, rectsMeet } from './rect'
import { hullOf, type SegmentPx, segmentMeetsRect, segmentsMeet } from './segment'

/** Air between two labels: more beside each other, where two would read as one, than one above the other. */
const AIR_X_PX = 5
const AIR_Y_PX = 1

/** Air between a leader and another label. */
const LEADER_AIR_PX = 2

/** Labels on one line that are closer than this read as one text at a glance. */
const CLOSE_PX = 12
const COST_CLOSE = 2

/** Two or three lines of a label high, and a part of its width. */
const CELL_PX = 48

/** Where labels stand so far, by the index of their request. */
export interface Occupancy {
  readonly at: (label: number) => Candidate | undefined
  readonly put: (label: number, candidate: Candidate) => void
  readonly clear: (label: number) => void
  /** Whether a label could stand here without meeting any other label or leader. */
  readonly isFree: (label: number, candidate: Candidate) => boolean
  /**
   * The labels that are in the way, each once. `bear` is asked about each as it is found;
   * `undefined` as soon as it cannot bear one.
   */
  readonly blockers: (
    label: number,
    candidate: Candidate,
    bear: (other: number) => boolean,
  ) => readonly number[] | undefined
  /** What it costs to stand so close to the labels around. */
  readonly pressure: (label: number, candidate: Candidate) => number
  /** The area that all labels together take, in square pixels. */
  readonly areaPx: () => number
  /** How many labels stand. */
  readonly count: () => number
}

/** An empty plot, as far as labels go. */
export function createOccupancy(bounds: RectPx): Occupancy {
  const standing: (Candidate | undefined)[] = []
  const boxes = createCells(bounds, CELL_PX)
  const leaders = createCells(bounds, CELL_PX)
  let areaPx = 0
  let count = 0
  /** How many of them stand on a leader. */
  let tied = 0

  // The candidate that is looked at, so that the tests below need not be made anew for each.
  let self = -1
  let box: RectPx = bounds
  let leader: SegmentPx | undefined
  let found: number[] = []
  let bears: (other: number) => boolean = bearsNone

  /** Notes what is in the way; tells whether the search is over. */
  const note = (other: number): boolean => {
    if (found.includes(other)) return false
    found.push(other)
    return !bears(other)
  }
  const boxMeetsBox = (other: number): boolean => {
    const there = other === self ? undefined : standing[other]
    return there !== undefined && rectsMeet(box, there.box, AIR_X_PX, AIR_Y_PX) && note(other)
  }
  const leaderRunsHere = (other: number): boolean => {
    const there = other === self ? undefined : standing[other]?.leader
    return there !== undefined && segmentMeetsRect(there, box, LEADER_AIR_PX) && note(other)
  }
  const leaderMeetsBox = (other: number): boolean => {
    const there = other === self ? undefined : standing[other]
    if (there === undefined || leader === undefined) return false
    return segmentMeetsRect(leader, there.box, LEADER_AIR_PX) && note(other)
  }
  const leaderMeetsLeader = (other: number): boolean => {
    const there = other === self ? undefined : standing[other]?.leader
    if (there === undefined || leader === undefined) return false
    return segmentsMeet(there, leader) && note(other)
  }
  const isClose = (other: number): boolean => {
    const there = other === self ? undefined : standing[other]
    return there !== undefined && rectsMeet(box, there.box, CLOSE_PX, 0)
  }

  const look = (label: number, candidate: Candidate, bear: (other: number) => boolean) => {
    // What was given away before must not change any more.
    if (bear !== bearsNone || found.length > 0) found = []
    bears = bear
    self = label
    box = candidate.box
    leader = candidate.leader
  }
  const isBlocked = (): boolean => {
    if (someUnder(boxes, box, AIR_X_PX, AIR_Y_PX, boxMeetsBox)) return true
    if (tied > 0 && someUnder(leaders, box, LEADER_AIR_PX, LEADER_AIR_PX, leaderRunsHere))
      return true
    if (leader === undefined) return false
    const hull = hullOf(leader)
    return (
      someUnder(boxes, hull, LEADER_AIR_PX, LEADER_AIR_PX, leaderMeetsBox) ||
      someUnder(leaders, hull, 0, 0, leaderMeetsLeader)
    )
  }

  const clear = (label: number) => {
    const old = standing[label]
    if (old === undefined) return
    standing[label] = undefined
    count--
    areaPx -= old.box.widthPx * old.box.heightPx
    removeRect(boxes, label, old.box)
    if (old.leader === undefined) return
    tied--
    removeRect(leaders, label, hullOf(old.leader))
  }

  return {
    at: (label) => standing[label],
    clear,

    put: (label, candidate) => {
      clear(label)
      standing[label] = candidate
      count++
      areaPx += candidate.box.widthPx * candidate.box.heightPx
      addRect(boxes, label, candidate.box)
      if (candidate.leader === undefined) return
      tied++
      addRect(leaders, label, hullOf(candidate.leader))
    },

    isFree: (label, candidate) => {
      look(label, candidate, bearsNone)
      return !isBlocked()
    },

    blockers: (label, candidate, bear) => {
      look(label, candidate, bear)
      return isBlocked() ? undefined : found
    },

    pressure: (label, candidate) => {
      look(label, candidate, bearsNone)
      return someUnder(boxes, box, CLOSE_PX, 0, isClose) ? COST_CLOSE : 0
    },

    areaPx: () => areaPx,
    count: () => count,
  }
}

function bearsNone(): boolean {
  return false
}
