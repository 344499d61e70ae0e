import { type RefObject, useEffect } from 'react'

/** Scrolls the newest region into sight, where a drawing is higher than its room. Nothing where no region is new. */
export function useRegionInSight(
  stage: RefObject<Element | null>,
  region: string | undefined,
): void {
  useEffect(() => {
    if (region === undefined) return
    stage.current
      ?.querySelector(`[data-kv-region="${CSS.escape(region)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [stage, region])
}
