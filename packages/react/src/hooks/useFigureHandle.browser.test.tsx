import { createRef, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { apart, middleOf, press, until } from '@kvadrant/conformance/input'
import { inShadowRoot, viewOf } from '@kvadrant/conformance/mount'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { ComplexityQuadrant } from '../figures/ComplexityQuadrant'
import { cleanup, render } from '@testing-library/react'
import type { FigureHandle } from './useFigureHandle'

/** The figure in a shadow root, with its handle. */
function shown() {
  const host = document.createElement('div')
  document.body.append(host)
  const handle = createRef<FigureHandle>()
  const commits = vi.fn<() => void>()
  const { unmount } = render(
    <StrictMode>
      <ComplexityQuadrant
        ref={handle}
        defaultData={complexityScene.rows}
        domain={complexityScene.domain}
        onCommit={commits}
      />
    </StrictMode>,
    { container: inShadowRoot.prepare(host) },
  )
  return { handle, view: viewOf(inShadowRoot.inside(host)), unmount, host, commits }
}

describe('the handle of a figure', () => {
  it('takes the keyboard to an initiative, and shows where it is', async () => {
    const { handle, view, host } = shown()
    expect(handle.current?.focus('c')).toBe(true)
    await until(() => expect(view.activeName()).toBe('Gamma, 2 av 3'))
    expect(view.ranges()).toContain(view.focused())
    expect(apart(middleOf(view.part('ring', 'focused')), view.pointOf('c'))).toBeLessThan(1)
    await press('Enter')
    await until(() => expect(view.phase()).toBe('grabbed'))
    host.remove()
  })

  it('says where an initiative is not in the figure, and leaves the keyboard alone', () => {
    const { handle, view, host } = shown()
    expect(handle.current?.focus('nobody')).toBe(false)
    expect(view.focused()).toBeNull()
    host.remove()
  })

  it('tells positions, goes to kept ones without telling anyone, and back to the rows', async () => {
    const { handle, view, host, commits } = shown()
    const first = handle.current?.positions() ?? {}
    expect(Object.keys(first)).toEqual(complexityScene.rows.map(({ id }) => id))
    handle.current?.focus('a')
    for (const key of ['Enter', 'Shift+ArrowUp', 'Enter']) await press(key)
    await until(() => expect(commits).toHaveBeenCalledOnce())
    await until(() => expect(handle.current?.positions()).not.toEqual(first))
    const moved = handle.current?.positions() ?? {}
    handle.current?.reset()
    await until(() => expect(handle.current?.positions()).toEqual(first))
    expect(view.button('Ångra')).toHaveAttribute('aria-disabled', 'true')
    handle.current?.restore({ ...moved, nobody: { organisationalComplexity: 1 } })
    await until(() => expect(handle.current?.positions()).toEqual(moved))
    expect(commits).toHaveBeenCalledOnce()
    host.remove()
  })

  it('describes the figure as it is now, and is gone with it', async () => {
    const { handle, view, unmount, host } = shown()
    expect(handle.current?.describe()).toContain('Standardsourcing: 1 satsning.')
    handle.current?.focus('a')
    for (const key of ['Enter', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Enter']) {
      await press(key)
    }
    await until(() => expect(view.cells('a').at(-1)).toBe('Dyrt och svårt'))
    expect(handle.current?.describe()).toContain('Standardsourcing: 0 satsningar.')
    unmount()
    expect(handle.current).toBeNull()
    host.remove()
  })

  it('says in the picture how many a filter leaves out, and in an empty figure why it is empty', () => {
    const handle = createRef<FigureHandle>()
    const figure = (filter: readonly string[]) => (
      <ComplexityQuadrant ref={handle} data={complexityScene.rows} filter={filter} width={600} />
    )
    const { rerender, container } = render(figure(['Vård']))
    expect(handle.current?.toSVG()).toContain('2 satsningar visas inte: filtret')
    rerender(figure(['Ingen']))
    expect(container.querySelector('[data-kv-text="empty-hint"]')?.textContent).toBe(
      '3 satsningar visas inte: filtret',
    )
    expect(handle.current?.toSVG()).toContain('3 satsningar visas inte: filtret')
    rerender(figure(['Vård', 'Teknik']))
    expect(handle.current?.toSVG()).not.toContain('filtret')
    cleanup()
  })
})
