import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { hydrated, mounted } from './testing/hydrated'
import { portfolio } from './testing/portfolio'
import { demandSilence } from './testing/silence'

demandSilence()

test('a hydrated figure moves by the keyboard and tells the host', async () => {
  const onCommit = vi.fn<() => void>()
  const { container } = await hydrated({ defaultData: portfolio(5), onCommit }, { widthPx: 640 })
  const range = container.querySelector<HTMLInputElement>('[data-kv-control] input')
  range?.focus()
  expect(document.activeElement).toBe(range)
  const before = Number(range?.value)
  await userEvent.keyboard('{Enter}{ArrowRight}{Enter}')
  expect(onCommit).toHaveBeenCalledOnce()
  expect(onCommit).toHaveBeenCalledWith(
    expect.objectContaining({
      reason: 'keyboard',
      before: { organisationalComplexity: before },
      changes: { organisationalComplexity: expect.closeTo(before + 0.01, 9) },
    }),
  )
  expect(Number(range?.value)).toBeCloseTo(before + 0.01, 9)
})

test('a hydrated figure takes a number from its table', async () => {
  const onCommit = vi.fn<() => void>()
  const props = { defaultData: portfolio(5), onCommit, table: 'open' } as const
  const { container } = await hydrated(props, { widthPx: 640 })
  const field = container.querySelector<HTMLInputElement>('[data-kv-row="row-1"] input')
  if (!field) throw new Error('The table has no field.')
  await userEvent.fill(field, '0,25')
  await userEvent.keyboard('{Enter}')
  expect(onCommit).toHaveBeenCalledOnce()
  expect(onCommit).toHaveBeenCalledWith(
    expect.objectContaining({
      id: 'row-1',
      reason: 'field',
      changes: { organisationalComplexity: 0.25 },
    }),
  )
})

test('labels are measured anew once the browser can measure them', async () => {
  const props = { data: portfolio(20), width: 720 }
  const room = { widthPx: 720, letterSpacing: '6px' }
  const { container, before } = await hydrated(props, room)
  const server = document.createElement('div')
  server.innerHTML = before
  const ofBrowser = labelsIn(await mounted(props, room))
  expect(labelsIn(container)).toEqual(ofBrowser)
  expect(labelsIn(server)).not.toEqual(ofBrowser)
  // Letters that stand 6 px apart leave room for fewer of them on a line.
  expect(longestLine(container)).toBeLessThan(longestLine(server))
})

function labelsIn(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[data-kv-label]')].map(({ outerHTML }) => outerHTML)
}

function longestLine(container: HTMLElement): number {
  const lines = [...container.querySelectorAll('[data-kv-label]')].flatMap((label) =>
    label.children.length === 0 ? [label] : [...label.children],
  )
  return Math.max(...lines.map(({ textContent }) => textContent?.length ?? 0))
}
