import { onTestFinished } from 'vitest'
import { settled } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { beside } from '../input/screen'
import { touch } from '../input/touch'
import type { Conformance } from '../conformance'
import type { OpenFigure } from '../mount/openFigure'
import type { Sentences } from '../scenes/scene'
import { middleValue } from '../scenes/values'
import { ARMED, DRAG, FINGER, GRAB, type Start, STARTS } from './starts'

/** Something that ends a move without a change. */
export interface Cancel {
  readonly name: string
  readonly starts: readonly Start[]
  readonly happen: (open: OpenFigure, conformance: Conformance) => Promise<void> | void
  /** What is said of it; undefined where nothing is. */
  readonly says: keyof Sentences | undefined
  /** Whether the row is where it was afterwards, to be looked at. @default true */
  readonly rowStays?: boolean
}

/** Tells the drawing that it holds a pointer no longer, as a browser does for reasons of its own. */
async function loseCapture({ view }: OpenFigure) {
  const plot = view.plot()
  const held = Array.from({ length: 100 }, (_, id) => id).filter((id) => plot.hasPointerCapture(id))
  for (const id of held) plot.releasePointerCapture(id)
  // The loss is told with the next event of the pointer.
  await mouse.moveTo(beside(view.pointOf(view.markIds()[0] ?? ''), 3, 3))
}

/** A button of the page's own, to take the focus. */
function focusElsewhere({ element }: OpenFigure) {
  const button = element.ownerDocument.createElement('button')
  element.after(button)
  onTestFinished(() => button.remove())
  button.focus()
}

/** Everything that cancels a move. */
export const CANCELS: readonly Cancel[] = [
  { name: 'Escape', starts: STARTS, happen: () => press('Escape'), says: 'cancelled' },
  {
    name: 'a cancelled pointer',
    starts: [FINGER],
    happen: () => touch.cancel(),
    says: 'cancelled',
  },
  { name: 'a lost capture', starts: [DRAG], happen: loseCapture, says: 'cancelled' },
  { name: 'the Tab key', starts: [GRAB], happen: () => press('Tab'), says: 'cancelled' },
  { name: 'focus that goes elsewhere', starts: [GRAB], happen: focusElsewhere, says: 'cancelled' },
  {
    name: 'a press on the ground',
    starts: [GRAB],
    happen: ({ view }, { driver, scene }) => mouse.click(driver.ground(view, scene)),
    says: 'cancelled',
  },
  {
    name: 'readOnly switched on',
    starts: [DRAG, ARMED],
    happen: ({ host }) => host.setProps({ readOnly: true }),
    says: 'cancelled',
  },
  {
    name: 'disabled switched on',
    starts: [FINGER, GRAB],
    happen: ({ host }) => host.setProps({ disabled: true }),
    says: 'cancelled',
  },
  {
    name: 'its row taken out of the data',
    starts: STARTS,
    happen: ({ host }, { scene }) =>
      host.setRows(host.rows().filter(({ id }) => id !== scene.journey.id)),
    says: 'gone',
    rowStays: false,
  },
  {
    name: 'its row changed by someone else',
    starts: STARTS,
    happen: ({ host }, { scene }) => {
      const elsewhere = scene.rows.find(({ id }) => id !== scene.journey.id)
      const values = scene.axes.map(({ field }) => [field, elsewhere?.[field]])
      host.setRows(
        host
          .rows()
          .map((row) =>
            row.id === scene.journey.id ? { ...row, ...Object.fromEntries(values) } : row,
          ),
      )
    },
    says: 'changedElsewhere',
    rowStays: false,
  },
  {
    name: 'the figure taken off the page',
    starts: [DRAG, GRAB, ARMED],
    happen: ({ unmount }) => unmount(),
    says: undefined,
    rowStays: false,
  },
]

/** What is no reason to cancel. */
export const HARMLESS: readonly Cancel[] = [
  {
    name: 'a fresh array with the same values',
    starts: STARTS,
    happen: ({ host }) => host.setRows(host.rows().map((row) => ({ ...row }))),
    says: undefined,
  },
  {
    name: 'a fresh array in which another row moved',
    starts: [DRAG, GRAB],
    happen: ({ host }, { scene }) => {
      const [axis] = scene.axes
      const field = axis?.field ?? ''
      const middle = middleValue(scene, field)
      host.setRows(
        host
          .rows()
          .map((row) => (row.id === scene.journey.id ? { ...row } : { ...row, [field]: middle })),
      )
    },
    says: undefined,
  },
  {
    name: 'focus that goes elsewhere',
    starts: [DRAG, ARMED],
    happen: focusElsewhere,
    says: undefined,
  },
  {
    name: 'the figure drawn anew',
    starts: [FINGER, GRAB],
    happen: async ({ element }) => {
      element.style.inlineSize = '560px'
      await settled()
    },
    says: undefined,
  },
]
