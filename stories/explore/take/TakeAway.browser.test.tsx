import { complexity, createTexts, engineTexts } from '@kvadrant/core'
import {
  guessMapping,
  LINK_LIMIT,
  type PortfolioState,
  readJson,
  readLink,
  readMermaid,
  readTable,
} from '@kvadrant/core/interchange'
import { ComplexityQuadrant, type FigureHandle } from '@kvadrant/react'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { domains, initiatives } from '../../fixtures/initiatives'
import { sampleFile } from '../../fixtures/sampleFile'
import { sampleState } from '../keep/sampleState'
import { clipboard, downloads } from '../testing/browserPage'
import { TakeAway, type TakeAwayProps } from './TakeAway'
import { takeTexts } from './texts'

const say = takeTexts.sv
const state: PortfolioState = { ...sampleState, selected: 'åäö' }

function show(props: Partial<TakeAwayProps> = {}): void {
  render(<TakeAway locale="sv" state={state} figure={null} figureName="Kvadranten" {...props} />)
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const said = () => screen.getByRole('status').textContent ?? ''
const hearing = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))

async function oneOf(saved: ReturnType<typeof downloads>) {
  await waitFor(() => expect(saved).toHaveLength(1))
  const [file] = saved
  if (!file) throw new Error('No file was saved.')
  return { ...file, text: await file.content.text() }
}

afterEach(() => vi.restoreAllMocks())

/** A figure's handle as far as nobody asks for its picture. */
const idle: Omit<FigureHandle, 'toSVG' | 'toPNG'> = {
  focus: () => false,
  describe: () => '',
  positions: () => ({}),
  restore: () => undefined,
  reset: () => undefined,
}

describe('numbers', () => {
  it('go into a JSON file that gives the same portfolio again', async () => {
    const saved = downloads()
    show()
    press(say.button.json)
    const { name, content, text } = await oneOf(saved)
    expect(name).toMatch(/^portfölj \d{4}-\d\d-\d\d\.json$/)
    expect(content.type).toBe('application/json')
    expect(readJson(text).state).toEqual(state)
    await hearing(`${say.saved(name)} ${say.againHere}`)
  })

  it('go into a new CSV file', async () => {
    const saved = downloads()
    show()
    press(say.button.csv)
    const { name, content } = await oneOf(saved)
    expect(name).toMatch(/^portfölj \d{4}-\d\d-\d\d\.csv$/)
    const { table } = readTable(new Uint8Array(await content.arrayBuffer()))
    expect(table.rows).toHaveLength(38)
    await hearing(`${say.saved(name)} ${say.rows(38)}`)
  })

  it('go into the file that they came from', async () => {
    const saved = downloads()
    const { table } = readTable(sampleFile.bytes)
    const file = { name: '../sats\u202eningar.TXT', table, mapping: guessMapping(table) }
    show({ file })
    press(say.button.csv)
    const { name, content } = await oneOf(saved)
    expect(name).toBe('satsningar.txt')
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(sampleFile.bytes)
    await hearing(`${say.saved(name)} ${say.changedRows(0)}`)
  })

  it('that cannot be saved are told', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new TypeError('forbidden')
    })
    show()
    press(say.button.json)
    await hearing(say.noFile)
    expect(said()).toBe(say.noFile)
  })
})

describe('a picture', () => {
  it('is that of the figure, as SVG and as PNG', async () => {
    const figure = createRef<FigureHandle>()
    render(<ComplexityQuadrant ref={figure} data={initiatives} domain={domains} locale="sv" />)
    const saved = downloads()
    const { container } = render(
      <TakeAway locale="sv" state={state} figure={figure.current} figureName="Kvadranten" />,
    )
    const status = container.querySelector('[role=status]')
    press('Spara SVG')
    await waitFor(() => expect(status).toHaveTextContent(say.saved('Kvadranten.svg')))
    press('Spara PNG')
    await waitFor(() => expect(status).toHaveTextContent(say.saved('Kvadranten.png')))
    expect(await saved[0]?.content.text()).toMatch(/^<svg|^<\?xml/)
    expect(saved.map(({ content }) => content.type)).toEqual(['image/svg+xml', 'image/png'])
  })

  it('cannot be taken where no figure is shown', () => {
    show()
    expect(screen.getByText(say.picture.none)).toBeVisible()
    expect(screen.getByRole('button', { name: say.button.svg })).toBeDisabled()
    expect(screen.getByRole('button', { name: say.button.png })).toBeDisabled()
  })

  it('that cannot be made is told', async () => {
    const saved = downloads()
    const figure: FigureHandle = {
      ...idle,
      toSVG: () => {
        throw new RangeError('no size')
      },
      toPNG: () => Promise.reject(new RangeError('no size')),
    }
    show({ figure })
    press(say.button.png)
    await hearing(say.noPicture)
    press(say.button.svg)
    await hearing(say.noPicture)
    expect(saved).toEqual([])
  })

  it('that had to be smaller says so', async () => {
    downloads()
    const figure: FigureHandle = {
      ...idle,
      toSVG: () => '',
      toPNG: async (options) => {
        options?.onNotice?.({ code: 'png-scaled-down', wantedScale: 2, scale: 1, limitPx: 8192 })
        return new Blob()
      },
    }
    show({ figure })
    press(say.button.png)
    await hearing(say.smaller(8192))
    expect(said()).toBe(`${say.saved('Kvadranten.png')} ${say.smaller(8192)}`)
  })
})

describe('a link', () => {
  it('is that of the page, and gives the same portfolio again', async () => {
    const copied = clipboard()
    show()
    press(say.button.link)
    await hearing(`${say.copied.link} ${say.whoHasIt}`)
    const [address, fragment] = (copied[0] ?? '').split('#')
    expect(address).toBe((window.top ?? window).location.href.split('#')[0])
    expect(fragment).toMatch(/^[\w.=-]+$/)
    expect(readLink(fragment ?? '').state).toEqual(state)
  })

  it('is shown selected where the clipboard is refused', async () => {
    clipboard(true)
    show({ linkTo: (fragment) => `https://example.org/#${fragment}` })
    press(say.button.link)
    await hearing(say.byHand.link)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: say.byHandLabel.link })
    expect(field).toHaveFocus()
    expect(field.value).toMatch(/^https:\/\/example\.org\/#kvadrant=1\./)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })

  it('that would be too long is none; the JSON file is offered', async () => {
    const saved = downloads()
    const copied = clipboard()
    const cells = Array.from({ length: 2000 }, (_, row) => [
      `å${((row + 2) ** 5 % 1e9).toString(36)}`,
    ])
    show({ state: { headers: ['label'], rows: cells } })
    press(say.button.link)
    await hearing(new RegExp(String(LINK_LIMIT).replace('000', '.?000')))
    expect(copied).toEqual([])
    press(say.instead)
    const { text } = await oneOf(saved)
    expect(readJson(text).state?.rows).toEqual(cells)
    await hearing(say.againHere)
    expect(screen.queryByRole('button', { name: say.instead })).toBeNull()
  })
})

describe('Mermaid', () => {
  it('has the complexity quadrant’s initiatives, and says what it leaves out', async () => {
    const copied = clipboard()
    show()
    press(say.button.mermaid)
    await hearing(say.copied.mermaid)
    const chart = readMermaid(copied[0] ?? '')
    const texts = createTexts([engineTexts, complexity.texts], { locale: 'sv' })
    expect(chart.title).toBe(texts.say('complexity.title'))
    const placed = initiatives.filter(
      ({ organisationalComplexity: x, innovationComplexity: y }) =>
        x !== undefined && y !== undefined,
    )
    expect(chart.points.map(({ label }) => label)).toEqual(placed.map(({ label }) => label))
    expect(said()).toContain(say.initiatives(placed.length))
  })

  it('counts what has no place, and reads columns by their fields', async () => {
    const copied = clipboard()
    show({
      state: {
        headers: ['Namn', 'X', 'Y'],
        rows: [
          ['<b>Å"</b>', 2, 8],
          ['Utan', null, 3],
        ],
        fields: { label: 'Namn', organisationalComplexity: 'X', innovationComplexity: 'Y' },
        domain: { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] },
        split: { organisationalComplexity: 4 },
      },
    })
    press(say.button.mermaid)
    await hearing(`${say.initiatives(1)} ${say.notPlaced(1)}`)
    expect(readMermaid(copied[0] ?? '').points).toMatchObject([
      { label: '<b>Å"</b>', x: 0.2, y: 0.8 },
    ])
  })

  it('is shown selected where the clipboard is refused', async () => {
    clipboard(true)
    show()
    press(say.button.mermaid)
    await hearing(say.byHand.mermaid)
    expect(screen.getByRole('textbox', { name: say.byHandLabel.mermaid })).toHaveFocus()
  })
})
