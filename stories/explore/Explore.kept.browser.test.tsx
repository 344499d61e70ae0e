import { readJson, writeJson, writeLink } from '@kvadrant/core/interchange'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { sheetTexts } from '../spreadsheet/texts/texts'
import { sampleState } from './keep/sampleState'
import { keepTexts } from './keep/texts'
import { openPage, setFragment, startAnew } from './testing/browserPage'
import { barText, clickMark, press, selectedName } from './testing/inPage'
import { exploreTexts } from './texts/texts'

const KEY = 'explore.portfolio.1'
const say = exploreTexts.sv
const keep = keepTexts.sv
const files = sheetTexts.sv
const work = { ...sampleState, selected: 'S04' }
const link = writeLink({ ...sampleState, selected: 'S02' }).fragment ?? ''
const store = (text: string) => localStorage.setItem(KEY, text)
const storedSelection = () => readJson(localStorage.getItem(KEY) ?? '').state?.selected
const isKept = () => {
  expect(barText()).toContain(say.counts.initiatives(38))
  expect(selectedName()).toBe('Byte av ekonomisystem')
  expect(storedSelection()).toBe('S04')
}
const chooseFile = (file: File) => userEvent.upload(screen.getByLabelText(files.open.choose), file)

/** A whole task in real time, in milliseconds. */
const LONG = 120_000

beforeEach(startAnew)
afterEach(startAnew)

describe('a reload', () => {
  it(
    'brings the work back, until it is forgotten',
    async () => {
      openPage()
      await press('data-explore-start', files.open.sample)
      expect(await screen.findByText('satsningar.csv')).toHaveFocus()
      await clickMark('complexity', 'S02')
      await waitFor(() => expect(storedSelection()).toBe('S02'))
      openPage()
      expect(screen.getByText(keep.opened.storage)).toBeVisible()
      expect(selectedName()).toMatch(/^Automatiserad handläggning/)
      await userEvent.click(screen.getByText(keep.forget))
      expect(localStorage.getItem(KEY)).toBeNull()
      openPage()
      expect(screen.getByRole('heading', { level: 1, name: say.title })).toBeVisible()
    },
    LONG,
  )
})

describe('a link that cannot be opened leaves the work where it was', () => {
  it.each([
    ['cut short', link.slice(0, -50)],
    ['damaged', `${link.slice(0, 60)}A${link.slice(61)}`.replace('AA', 'AB')],
    ['of another version', link.replace(/=\d+/, '=99')],
    ['hostile', 'kvadrant=<img src=x onerror=alert(1)>'],
  ])('%s', (_, fragment) => {
    store(writeJson(work))
    setFragment(fragment)
    openPage()
    expect(screen.getByText(keep.untouched.link, { exact: false })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    isKept()
  })
})

describe('a file that cannot be opened leaves the work where it was', () => {
  it.each([
    ['empty', new File([], 'tom.csv')],
    ['of another program', new File(['{"version": 3}'], 'annat.json')],
    ['cut short', new File([writeJson(work).slice(0, 200)], 'halv.json')],
    ['hostile', new File(['{"kvadrant":1,"__proto__":{"headers":[]}}'], 'ond.json')],
  ])('%s', async (_, file) => {
    store(writeJson(work))
    openPage()
    await press('data-explore-file', say.another)
    await chooseFile(file)
    await waitFor(() => expect(document.body).toHaveTextContent(/gick inte att (läsa|öppna)/))
    await press('data-explore-start', say.back)
    isKept()
  })

  it('opens a portfolio of its own, and the way back to the work before', async () => {
    store(writeJson(work))
    openPage()
    await press('data-explore-file', say.another)
    await chooseFile(new File([writeJson({ ...sampleState, selected: 'S02' })], 'portfölj.json'))
    await waitFor(() => expect(selectedName()).toMatch(/^Automatiserad handläggning/))
    await userEvent.click(screen.getByText(keep.goBack))
    await waitFor(() => expect(selectedName()).toBe('Byte av ekonomisystem'))
  })
})

describe('a stored state that cannot be read', () => {
  it.each(['{', '{"kvadrant":99}', '[[[[', 'null'])(
    '%s: is told, and stays in the storage',
    (text) => {
      store(text)
      openPage()
      expect(screen.getByText(keep.untouched.storage, { exact: false })).toBeVisible()
      expect(screen.getByRole('button', { name: files.open.sample })).toBeVisible()
      expect(localStorage.getItem(KEY)).toBe(text)
    },
  )
})
