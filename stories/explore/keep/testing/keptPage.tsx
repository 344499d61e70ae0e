import { type PortfolioState, readJson, writeLink } from '@kvadrant/core/interchange'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect } from 'vitest'
import { KeepNotices } from '../KeepNotices'
import { KeepPanel } from '../KeepPanel'
import { sampleState } from '../sampleState'
import { useKeptState, type UseKeptStateOptions } from '../useKeptState'

/** The main key of the kept page. */
export const KEY = 'keep-test.1'
/** The window whose address the page has. */
export const page = window.top ?? window

/** A page that shows which initiative is selected; what is typed is a change of it. */
function Page(options: UseKeptStateOptions) {
  const kept = useKeptState({ key: KEY, delayMs: 0, ...options })
  const { state } = kept
  return (
    <>
      <KeepNotices locale="sv" kept={kept} />
      <output aria-label="selected">{state?.selected ?? 'nothing'}</output>
      <output aria-label="rows">{state?.rows.length ?? 0}</output>
      <input
        aria-label="select"
        onChange={({ currentTarget: { value } }) =>
          kept.onState({ ...(state ?? sampleState), selected: value })
        }
      />
      <input aria-label="file" onChange={({ currentTarget: { value } }) => kept.openText(value)} />
      <KeepPanel locale="sv" kept={kept} />
    </>
  )
}

/** Opens the page, or opens it again: everything in memory is gone. */
export function reload(options: UseKeptStateOptions = {}): void {
  opened?.unmount()
  opened = render(<Page {...options} />, { wrapper: StrictMode })
}
let opened: { readonly unmount: () => void } | undefined

/** The sample with an initiative selected, by which states are told apart. */
export const withSelected = (selected: string): PortfolioState => ({ ...sampleState, selected })
/** The fragment of a link to such a state. */
export const linkTo = (selected: string) => writeLink(withSelected(selected)).fragment ?? ''
/** Which initiative the page shows as selected. */
export const selected = () => screen.getByRole('status', { name: 'selected' }).textContent
/** The sentences of the notices that the page shows. */
export const notices = () =>
  [...document.querySelectorAll('[data-keep-notice]')].map(
    (notice) => notice.querySelector('p')?.textContent,
  )
/** Which initiative is selected in what the storage holds under a key; undefined for none. */
export const stored = (slot = KEY) => {
  const text = localStorage.getItem(slot)
  return text === null ? undefined : readJson(text).state?.selected
}
/** Changes the selection, or opens the text of a file. */
export const type = (field: 'select' | 'file', value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: field }), { target: { value } })
/** Presses a button of the page. */
export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** Changes the selection, and waits until that is stored. */
export const change = async (id: string) => {
  type('select', id)
  await waitFor(() => expect(stored()).toBe(id))
}
/** Gives the page another fragment, as a person does who pastes a link into the address. */
export const follow = async (fragment: string) => {
  const heard = new Promise((resolve) =>
    page.addEventListener('hashchange', resolve, { once: true }),
  )
  page.location.hash = fragment
  await heard
}

/** A new browser: nothing open, nothing stored, no link. */
export function startAnew(): void {
  opened?.unmount()
  opened = undefined
  localStorage.clear()
  page.history.replaceState(page.history.state, '', page.location.href.replace(/#.*$/s, ''))
}
