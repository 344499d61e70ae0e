import type { Evidence } from './evidence'
import { isFound, type Verdict } from './rule'

/** What is found only in a small municipality: its size joins the causes; without a size nothing can be told. */
export function ifSmall({ size }: Evidence, verdict: Verdict): Verdict {
  if (verdict === 'clear' || (size !== undefined && size !== 'small')) return 'clear'
  if (!isFound(verdict) || size === undefined) return 'unknown'
  return { ...verdict, causes: [...verdict.causes, 'organisationSize'] }
}
