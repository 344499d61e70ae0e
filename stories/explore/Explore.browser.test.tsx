import { readLink, readTable, recordsOf } from '@kvadrant/core/interchange'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { initiatives } from '../fixtures/initiatives'
import { sampleFile } from '../fixtures/sampleFile'
import { sheetTexts } from '../spreadsheet/texts/texts'
import { keepTexts } from './keep/texts'
import { takeTexts } from './take/texts'
import { clipboard, downloads, openPage, setFragment, startAnew } from './testing/browserPage'
import {
  barText,
  clickMark,
  countIn,
  dragMark,
  findings,
  lightPartnerships,
  part,
  pointOf,
  press,
  selectedName,
} from './testing/inPage'
import { unknownColumn } from './testing/unknownColumn'
import { exploreTexts } from './texts/texts'

const say = exploreTexts.sv
const COLUMN = 'Organisatorisk komplexitet'
const split = () =>
  within(part('data-explore-thresholds')).getByRole('slider', {
    name: 'Gräns för organisatorisk komplexitet',
  })

/** A whole task in real time, in milliseconds. */
const LONG = 120_000

beforeEach(startAnew)
afterEach(() => {
  vi.restoreAllMocks()
  startAnew()
})

it(
  'goes from a file by a correction, a move and a threshold to a link that gives the same again',
  async () => {
    const saved = downloads()
    const copied = clipboard()
    openPage()

    // Import: one header says nothing, so nobody has a place in the quadrant.
    const file = screen.getByLabelText(sheetTexts.sv.open.choose)
    await userEvent.upload(file, unknownColumn(COLUMN, 'Faktor ett'))
    expect(await screen.findByText('satsningar.csv')).toHaveFocus()
    expect(barText()).toContain(`${say.counts.initiatives(38)}, ${say.counts.moved(0)}`)
    expect(countIn('Samverkan')).toBe(0)

    // Correct the mapping.
    await userEvent.click(screen.getByText(say.howRead))
    await userEvent.selectOptions(
      screen.getByLabelText(COLUMN, { selector: 'select' }),
      'Faktor ett',
    )
    await waitFor(() => expect(countIn('Samverkan')).toBe(12))
    await userEvent.click(screen.getByText(say.howRead))

    // Select one: what is found in it is told.
    await clickMark('complexity', 'S02')
    await waitFor(() => expect(selectedName()).toMatch(/^Automatiserad handläggning/))
    const first = ['Dyrt och svårt', 'Ambitionen överstiger kraften', 'För lätt partnerskap']
    expect(findings()).toEqual(first)
    expect(lightPartnerships()).toBe('10')

    // Move it in the quadrant: two of its findings are gone, in the partnership's figure too.
    await dragMark('complexity', 'S02', 190, 120)
    await waitFor(() => expect(findings()).toEqual(['Ambitionen överstiger kraften']))
    expect(lightPartnerships()).toBe('9')
    expect([countIn('Dyrt och svårt'), countIn('Samverkan')]).toEqual([9, 13])
    expect(barText()).toContain(say.counts.moved(1))
    const moved = pointOf('complexity', 'S02')

    // Undo and redo from the bar.
    await press('data-explore-bar', 'Ångra')
    await waitFor(() => expect(findings()).toEqual(first))
    expect(lightPartnerships()).toBe('10')
    expect(barText()).toContain(say.counts.moved(0))
    await press('data-explore-bar', 'Gör om')
    await waitFor(() => expect(pointOf('complexity', 'S02')).toEqual(moved))

    // A threshold, by the keyboard: the counts follow.
    split().focus()
    await userEvent.keyboard('{PageUp}')
    await waitFor(() => expect(split()).toHaveAttribute('aria-valuetext', '6'))
    const beyond = initiatives.filter(
      ({ id, organisationalComplexity = 0, innovationComplexity = 0 }) =>
        id === 'S02' || (organisationalComplexity >= 6 && innovationComplexity >= 5),
    )
    expect(beyond.length).toBeLessThan(13)
    expect(countIn('Samverkan')).toBe(beyond.length)

    // CSV: the file as it was, but for the two cells that moved.
    await press('data-take', takeTexts.sv.button.csv)
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['satsningar.csv']))
    const bytes = await saved[0]?.content.arrayBuffer()
    const { table } = readTable(new Uint8Array(bytes ?? new ArrayBuffer()))
    const before = readTable(sampleFile.bytes).table
    const cells = table.rows.flatMap((row, at) =>
      row.flatMap((text, column) => (text === before.rows[at]?.[column] ? [] : [[at, column]])),
    )
    expect(cells).toEqual([
      [1, before.headers.indexOf(COLUMN)],
      [1, before.headers.indexOf('Innovationskomplexitet')],
    ])

    // The link, opened in a browser that knows nothing: the same portfolio, looked at in the same way.
    await press('data-take', takeTexts.sv.button.link)
    await waitFor(() => expect(copied).toHaveLength(1))
    const fragment = copied[0]?.replace(/^[^#]*#/, '') ?? ''
    const here = JSON.stringify([findings(), countIn('Samverkan'), countIn('Dyrt och svårt')])
    startAnew()
    setFragment(fragment)
    openPage()
    expect(screen.getByText(keepTexts.sv.opened.link)).toBeVisible()
    expect(barText()).toContain(`${say.counts.initiatives(38)}, ${say.counts.moved(1)}`)
    expect(selectedName()).toMatch(/^Automatiserad handläggning/)
    expect(split()).toHaveAttribute('aria-valuetext', '6')
    expect(JSON.stringify([findings(), countIn('Samverkan'), countIn('Dyrt och svårt')])).toBe(here)
    await waitFor(() => expect(pointOf('complexity', 'S02')).toEqual(moved))
    const { state } = readLink(fragment)
    const row = state && recordsOf(state)[1]
    expect(row).toMatchObject({ id: 'S02', partnershipWeight: initiatives[1]?.partnershipWeight })
    expect(state?.before).toEqual({
      S02: { organisationalComplexity: 4, innovationComplexity: 8.5 },
    })
  },
  LONG,
)
