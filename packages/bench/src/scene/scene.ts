import { dropPx } from './drop.mjs'
import { seeded } from './random.mjs'

/** One of the marks: what a host keeps in its data. */
export interface Point {
  readonly id: string
  readonly label: string
  readonly group: string
  /** 0 at the left, 1 at the right. */
  readonly x: number
  /** 0 at the bottom, 1 at the top. */
  readonly y: number
}

/** What every contestant draws. */
export interface Scene {
  readonly points: readonly Point[]
  /** The ids of the points whose labels the floors draw. @default all of them */
  readonly labelled?: ReadonlySet<string> | undefined
}

/** The groups of the points, in the order of their colours. */
export const groups = ['Schools', 'Care', 'Streets', 'Culture'] as const

/** The id of the point that is dragged. It is the last one of the last group, so that it lies above the others. */
export const movedId = 'moved'

const things = ['Library loans', 'Bus cards', 'Home visits', 'School meals', 'Water meters']
const moved = { x: 0.6, y: 0.6 }
/** Where it is dropped, about: contestants' plots are not equally wide. */
const dropped = { x: moved.x + dropPx / 735, y: moved.y }
const freeDistance = 0.05

/**
 * The scene of `count` points, the same at every call. The last one is to be dragged; no other one
 * lies nearer than a twentieth of an axis to where it is taken and where it is dropped, so that a
 * pointer cannot miss it.
 */
export function makeScene(count: number): Scene {
  const next = seeded(count)
  const points = Array.from({ length: count - 1 }, (_, index): Point => {
    const place = placeBeside(next)
    return {
      id: `p${index}`,
      label: `${things[index % things.length] ?? ''} ${index + 1}`,
      group: groups[index % groups.length] ?? groups[0],
      ...place,
    }
  })
  return { points: [...points, { id: movedId, label: 'Ferry times', group: groups[3], ...moved }] }
}

function placeBeside(next: () => number): { readonly x: number; readonly y: number } {
  for (;;) {
    const place = { x: 0.02 + 0.96 * next(), y: 0.02 + 0.96 * next() }
    const near = [moved, dropped].some(
      ({ x, y }) => Math.hypot(place.x - x, place.y - y) < freeDistance,
    )
    if (!near) return place
  }
}

/** A new list in which one point lies elsewhere; the others are the same objects. */
export function movePoint(
  points: readonly Point[],
  id: string,
  x: number,
  y: number,
): readonly Point[] {
  return points.map((point) => (point.id === id ? { ...point, x, y } : point))
}
