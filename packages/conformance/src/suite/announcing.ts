import { afterEach, expect, it, vi } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { middleOf } from '../input/screen'
import { liveRegions } from '../mount/heard'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { parentWith } from '../mount/parentWith'
import type { Sentences } from '../scenes/scene'
import { WORDS } from '../scenes/words'
import { traveller } from './reach'
import { ARMED, DRAG, GRAB } from './starts'

/** One live region in the page, that says what happened in the figure's language and is silent otherwise. */
export function announcing(conformance: Conformance): void {
  const { scene } = conformance
  const { journey, sentences } = scene

  afterEach(() => void vi.useRealTimers())

  it.each(['sv', 'en'] as const)('says what happened, in %s', async (locale) => {
    let refuse = false
    const open = await openFigure(conformance, {
      props: { locale },
      onCommit: (change, host) => {
        if (refuse) return Promise.reject(new Error('no room'))
        host.keep(change)
        return undefined
      },
    })
    const { view, host, heard } = open
    const says = (sentence: keyof Sentences) =>
      until(() => expect(heard.last()).toBe(sentences[sentence][locale]))
    const click = (name: string) => mouse.click(middleOf(view.button(name)))

    await DRAG.begin(conformance, open)
    await DRAG.end(conformance, open)
    await says('moved')
    await click(WORDS.undo[locale])
    await says('undone')
    await click(WORDS.redo[locale])
    await says('redone')
    await click(WORDS.undo[locale])
    await says('undone')
    await GRAB.begin(conformance, open)
    expect(heard.last()).toBe(sentences.grabbed[locale])
    await press('Escape')
    await says('cancelled')
    await mouse.click(traveller(conformance, open))
    await says('armed')
    await click(WORDS.cancel[locale])
    await says('cancelled')
    refuse = true
    await DRAG.begin(conformance, open)
    await DRAG.end(conformance, open)
    await says('refused')
    await DRAG.begin(conformance, open)
    const others = host.rows().filter(({ id }) => id !== journey.id)
    const [other] = others
    const moved = Object.fromEntries(scene.axes.map(({ field }) => [field, other?.[field]]))
    host.setRows(host.rows().map((row) => (row.id === journey.id ? { ...row, ...moved } : row)))
    await says('changedElsewhere')
    host.setRows(scene.rows)
    await until(() => expect(view.cells(journey.id)).toHaveLength(journey.cellsBefore.length))
    await settled()
    await mouse.leave()
    await DRAG.begin(conformance, open)
    host.setRows(others)
    await says('gone')
  })

  it('leaves steps to the ranges, which a screen reader reads itself', async () => {
    const open = await openFigure(conformance)
    await GRAB.begin(conformance, open)
    expect(open.heard.sentences()).toEqual([sentences.grabbed.sv])
  })

  it('has one live region for all figures of a page, and none once they are gone', async () => {
    const beside = { parent: parentWith('display: flex'), width: '400px' }
    const first = await openFigure(conformance, beside)
    const second = await openFigure(conformance, beside)
    expect(liveRegions(document)).toHaveLength(1)
    await ARMED.begin(conformance, second)
    expect(liveRegions(document)[0]?.textContent).toBe(sentences.armed.sv)
    first.unmount()
    expect(liveRegions(document)).toHaveLength(1)
    await press('Escape')
    await until(() => expect(liveRegions(document)[0]?.textContent).toBe(sentences.cancelled.sv))
    second.unmount()
    // An element waits a moment, since it may only be on its way to another place of the page.
    await until(() => expect(liveRegions(document)).toHaveLength(0))
  })

  it('empties it after a few seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const open: OpenFigure = await openFigure(conformance)
    await ARMED.begin(conformance, open)
    expect(liveRegions(document)[0]?.textContent).toBe(sentences.armed.sv)
    vi.advanceTimersByTime(2000)
    expect(liveRegions(document)[0]?.textContent).toBe(sentences.armed.sv)
    vi.advanceTimersByTime(8000)
    expect(liveRegions(document)[0]?.textContent).toBe('')
  })
}
