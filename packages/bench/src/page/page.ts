import { contestants } from 'virtual:contestants'
import type { Drawn, Mount, Mounted } from '../contestants/contestant'
import { movedId, makeScene } from '../scene/scene'
import { type Recording, recordFrames } from './frames'
import { idle, settle } from './idle'

/** What the measuring asks the page to do. */
export interface Bench {
  /** Loads a contestant; nothing is drawn. */
  readonly load: (name: string) => Promise<void>
  /**
   * Makes the scene, so that it costs nothing later.
   *
   * @param drawn The points to keep, and those whose labels the floors draw. @default all of them
   */
  readonly prepare: (count: number, drawn?: Drawn) => void
  readonly mount: () => Promise<void>
  readonly unmount: () => Promise<void>
  readonly settle: () => Promise<void>
  readonly idle: () => Promise<void>
  /** Where the point that is dragged lies on the screen. */
  readonly movedSpot: () => { readonly xPx: number; readonly yPx: number } | undefined
  /** Where the data say that it lies. */
  readonly movedPosition: () => { readonly x: number; readonly y: number } | undefined
  /** Places of points on the screen, at most `limit` of them. */
  readonly spots: (limit: number) => readonly { readonly xPx: number; readonly yPx: number }[]
  readonly pointedAt: () => string
  /** What is drawn; undefined where that is everything. */
  readonly drawn: () => Drawn | undefined
  readonly record: () => void
  readonly recorded: () => readonly number[]
}

declare global {
  interface Window {
    bench: Bench
  }
}

let mountIt: Mount | undefined
let scene = makeScene(1)
let mounted: Mounted | undefined
let recording: Recording | undefined

window.bench = {
  load: async (name) => {
    const contestant = await contestants[name]?.()
    if (!contestant) throw new Error(`There is no contestant ${name}`)
    mountIt = contestant.mount
  },
  prepare: (count, drawn) => {
    const whole = makeScene(count)
    const marks = drawn && new Set(drawn.marks)
    scene = {
      points: marks ? whole.points.filter(({ id }) => marks.has(id)) : whole.points,
      labelled: drawn && new Set(drawn.labels),
    }
  },
  mount: async () => {
    const host = document.querySelector('main')?.appendChild(document.createElement('div'))
    if (!host || !mountIt) throw new Error('No contestant is loaded')
    mounted = mountIt(host, scene)
    await idle()
  },
  unmount: async () => {
    mounted?.unmount()
    mounted = undefined
    document.querySelector('main')?.replaceChildren()
    await idle()
  },
  settle,
  idle,
  movedSpot: () => mounted?.spot(movedId),
  movedPosition: () => {
    const point = mounted?.position(movedId)
    return point && { x: point.x, y: point.y }
  },
  spots: (limit) => {
    const step = Math.max(1, Math.floor(scene.points.length / limit))
    return scene.points
      .filter((_, index) => index % step === 0)
      .slice(0, limit)
      .flatMap(({ id }) => mounted?.spot(id) ?? [])
  },
  pointedAt: () => mounted?.pointedAt() ?? '',
  drawn: () => mounted?.drawn?.(),
  record: () => {
    recording = recordFrames()
  },
  recorded: () => recording?.stop() ?? [],
}
