import type { StartTexts } from './texts'

/** A way to move a mark. */
export type Way = keyof StartTexts['way']

/** A small picture of a way to move. Decoration: the words beside it say the same. */
export function WayPicture({ way }: { readonly way: Way }) {
  return (
    <svg data-start-picture="" viewBox="0 0 96 48" width="96" height="48" aria-hidden="true">
      {PICTURES[way]}
    </svg>
  )
}

const KEYS = [
  { x: 23, y: 4, arrow: 'M33 17v-8m-3.5 3.5L33 9l3.5 3.5' },
  { x: 1, y: 26, arrow: 'M15 36H7m3.5-3.5L7 36l3.5 3.5' },
  { x: 23, y: 26, arrow: 'M33 31v8m-3.5-3.5L33 39l3.5-3.5' },
  { x: 45, y: 26, arrow: 'M51 36h8m-3.5-3.5L59 36l-3.5 3.5' },
] as const

const PICTURES: { readonly [way in Way]: React.ReactNode } = {
  drag: (
    <>
      <circle data-start-ghost="" cx="8" cy="37" r="7" />
      <path data-start-trail="" d="M17 33L69 15" />
      <circle data-start-mark="" cx="80" cy="11" r="7" />
    </>
  ),
  tap: (
    <>
      <circle data-start-mark="" cx="13" cy="32" r="7" />
      <circle data-start-line="" cx="13" cy="32" r="12" />
      <circle data-start-trail="" cx="78" cy="16" r="12" />
      <path data-start-line="" d="M78 11v10m-5-5h10" />
    </>
  ),
  keys: KEYS.map(({ x, y, arrow }) => (
    <g key={arrow}>
      <rect data-start-line="" x={x} y={y} width="20" height="20" rx="3.5" />
      <path data-start-line="" d={arrow} />
    </g>
  )),
  numbers: (
    <>
      <rect data-start-line="" x="1" y="12" width="40" height="24" rx="3.5" />
      <rect data-start-line="" x="49" y="12" width="40" height="24" rx="3.5" />
      <text x="21" y="29">
        3,5
      </text>
      <text x="69" y="29">
        8,0
      </text>
    </>
  ),
}
