import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, vi } from 'vitest'
import type { Conformance } from './conformance'
import { leave } from './input/leave'
import { emulateMedia } from './input/media'
import { inPage } from './mount/root'
import type { Root } from './mount/root'
import { cancelling } from './suite/cancelling'
import { movesByEveryInput } from './suite/movesByEveryInput'
import { pointers } from './suite/pointers'
import { reporting } from './suite/reporting'
import { saving } from './suite/saving'
import { keepingTo } from './suite/keepingTo'
import { selecting } from './suite/selecting'
import { splitting } from './suite/splitting'
import { stacks } from './suite/stacks'
import { tooltips } from './suite/tooltips'
import { accessible } from './suite/accessible'
import { labelling } from './suite/labelling'
import { reading } from './suite/reading'
import { standing } from './suite/standing'
import { announcing } from './suite/announcing'
import { keyboard } from './suite/keyboard'
import { stepping } from './suite/stepping'
import { tables } from './suite/tables'
import { numberFields } from './suite/numberFields'
import { snapping } from './suite/snapping'
import { wordLists } from './suite/wordLists'
import { undoing } from './suite/undoing'

/** What the suite looks at, each in a file of its own. */
const PARTS = [
  ['moving', movesByEveryInput],
  ['reporting', reporting],
  ['pointers', pointers],
  ['cancelling', cancelling],
  ['saving', saving],
  ['undoing', undoing],
  ['selecting', selecting],
  ['tooltips', tooltips],
  ['stacks', stacks],
  ['splitting', splitting],
  ['snapping', snapping],
  ['keeping to', keepingTo],
  ['keyboard', keyboard],
  ['stepping', stepping],
  ['tables', tables],
  ['number fields', numberFields],
  ['lists of words', wordLists],
  ['announcing', announcing],
  ['labelling', labelling],
  ['reading', reading],
  ['standing', standing],
  ['accessible', accessible],
] as const

/** A part of the suite, by its name. */
export type SuitePart = (typeof PARTS)[number][0]

/** A figure to be run through the suite. */
export interface SuiteOptions extends Omit<Conformance, 'root'> {
  /** Where the figure is rendered. @default the page itself */
  readonly root?: Root
  /** The parts to run, where it has been through all of them in another way already. @default all */
  readonly only?: readonly SuitePart[]
}

/**
 * Runs the suite that every figure has to pass, with real input in a real browser: moving by every
 * kind of input, cancelling, saving, undoing, keyboard, table, announcements, and what pages do to
 * figures.
 *
 * @param name Of the figure, for the tests' titles.
 */
export function describeFigureConformance(
  name: string,
  { root = inPage, only, ...figure }: SuiteOptions,
): void {
  const conformance: Conformance = { ...figure, root }
  describe(`${name} in a ${root.name}`, () => {
    const complaints = vi.spyOn(console, 'error')
    beforeAll(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }))
    afterAll(() => emulateMedia({}))
    beforeEach(() => void complaints.mockClear())
    afterEach(async () => {
      // Before the errors are counted, so that what leaving sets off is among them.
      await leave()
      expect(complaints.mock.calls, 'errors on the console').toEqual([])
    })

    // What a figure does not have cannot be tested: splits, marks on one spot, numbers or words.
    const { split, stacks: stacked = true } = figure.scene
    const { values = 'numbers' } = figure.driver
    const has = new Map<unknown, boolean>([
      [splitting, split !== undefined],
      [stacks, stacked],
      [snapping, values === 'numbers'],
      [numberFields, values === 'numbers'],
      [wordLists, values === 'words'],
    ])
    const parts = PARTS.filter(
      ([title, part]) => (only?.includes(title) ?? true) && (has.get(part) ?? true),
    )
    describe.each(parts)('%s', (_, part) => {
      part(conformance)
    })
  })
}
