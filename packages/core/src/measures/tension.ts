import type { Coordinate } from '../model/position'

/** How two logics pull at one contract or relation. */
export interface Pull {
  /** Mean of the answers, -1 (sourcing logic) to 1 (innovation logic). */
  readonly lean: number
  /** Mean pull of sourcing logic, 0..1. */
  readonly sourcing: number
  /** Mean pull of innovation logic, 0..1. */
  readonly innovation: number
  /** 2 min(sourcing, innovation), 0..1: 0 when one logic rules alone, 1 when half the answers pull fully each way. */
  readonly tension: number
  /** How many dimensions are answered. */
  readonly answered: number
}

/**
 * The pull of a profile, from its coordinates on the unit scale (0 sourcing, 1 innovation). What
 * is not answered is left out of the means, never counted as the middle; undefined where nothing
 * is answered. The measure is ours, not the whitepaper's.
 */
export function pullOf(position: readonly Coordinate[]): Pull | undefined {
  const answers = position.flatMap((value) => (value === null ? [] : [2 * value - 1]))
  const { length: answered } = answers
  if (answered === 0) return undefined
  const mean = (part: (value: number) => number) =>
    answers.reduce((sum, value) => sum + part(value), 0) / answered
  const sourcing = mean((value) => Math.max(0, -value))
  const innovation = mean((value) => Math.max(0, value))
  return {
    lean: mean((value) => value),
    sourcing,
    innovation,
    tension: 2 * Math.min(sourcing, innovation),
    answered,
  }
}
