import { expect, test } from 'vitest'
import { type HeightSeen, NO_HEIGHT, nextHeight } from './heightReports'
import { TALLEST_PX } from './limits'

/** The heights that are reported while these are seen, one after the other. */
function reports(...seen: readonly (number | HeightSeen)[]): number[] {
  let state = NO_HEIGHT
  const said: number[] = []
  for (const each of seen) {
    const next = nextHeight(
      state,
      typeof each === 'number' ? { heightPx: each, frameGrew: false } : each,
    )
    if (next.reportedPx !== state.reportedPx) said.push(next.reportedPx)
    state = next
  }
  return said
}

test('whole pixels, rounded up, and each height once', () => {
  expect(reports(400.2, 400.9, 401, 400)).toEqual([401, 400])
})

test('a hidden frame, and what is no number, say nothing', () => {
  expect(reports(400, 0, -1, Number.NaN, 400)).toEqual([400])
})

test('a height that is no height any more ends at the tallest', () => {
  expect(reports(Number.POSITIVE_INFINITY)).toEqual([TALLEST_PX])
})

test('content that follows the frame’s height settles instead of growing without end', () => {
  const growing = Array.from({ length: 50 }, (_, step) => ({
    heightPx: 500 + 20 * step,
    frameGrew: true,
  }))
  expect(reports(480, ...growing)).toEqual([480, 500])
})

test('after that, the content’s own changes are followed again', () => {
  const grown = (heightPx: number) => ({ heightPx, frameGrew: true })
  expect(reports(480, grown(500), grown(520), 700, grown(710), grown(720))).toEqual([
    480, 500, 700, 710,
  ])
})
