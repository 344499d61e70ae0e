import type { FieldScale } from './domain'

/** Noise of this part of the domain's span does not count as a difference. */
const NOISE = 1e-9

/**
 * A value stated with its scale's decimals, never short of it: rounded up (1) or down (-1) to the
 * next one that can be stated, in host units. One that can be stated as it is stays, and nothing
 * leaves the domain.
 */
export function roundedToward(scale: FieldScale, value: number, direction: 1 | -1): number {
  const [low, high] = scale.domain
  const inside = Math.min(high, Math.max(low, value))
  const nearest = scale.round(inside)
  if ((nearest - inside) * direction >= -NOISE * (high - low)) return nearest
  const next = scale.round(nearest + direction * 10 ** -scale.decimals)
  return Math.min(high, Math.max(low, next))
}
