import { useEffect, useMemo, useState } from 'react'
import type { Host } from '../hooks/useHost'
import { useLatest } from '../hooks/useLatest'
import { createPointing, type Pointed, type Pointing } from '../store/pointing'
import type { PortfolioOptions } from './options'

/** What is pointed at in a portfolio, told to its host. */
export interface LinkedPointing {
  readonly pointing: Pointing
  /** Tells what is pointed at; gives back whether it is another initiative than before. */
  readonly point: (next: Pointed) => boolean
}

/** Keeps what is pointed at, for all figures or for the host, without a render of either. */
export function useLinkedPointing<Row extends object>(
  { hovered, onHover }: PortfolioOptions<Row>,
  host: Host,
  rowOf: (id: string) => Row | undefined,
): LinkedPointing {
  const [pointing] = useState(createPointing)
  const latest = useLatest({ onHover, rowOf })
  useEffect(() => pointing.hold(hovered), [pointing, hovered])
  return useMemo(
    () => ({
      pointing,
      point: (next) => {
        const isOther = pointing.point(next)
        if (isOther) {
          const { id } = next
          const { onHover: tell, rowOf: find } = latest.current
          host.call({ callback: 'onHover' }, () =>
            tell?.(id ?? null, (id === undefined ? undefined : find(id)) ?? null),
          )
        }
        return isOther
      },
    }),
    [pointing, latest, host],
  )
}
