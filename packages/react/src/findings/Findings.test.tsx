import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Findings, type FindingsProps } from '../index'
import { DOMAIN, type FindingRow, ROWS } from './testing/rows'

const props = { data: ROWS, domain: DOMAIN, headingLevel: 2 } as const

function show(own: Partial<FindingsProps<FindingRow>> = {}) {
  const page = (more: Partial<FindingsProps<FindingRow>>) => (
    <Findings {...props} {...own} {...more} />
  )
  const { container, rerender } = render(page({}))
  return {
    container,
    give: (more: Partial<FindingsProps<FindingRow>>) => rerender(page(more)),
    entry: (rule: string) => container.querySelector<HTMLElement>(`[data-kv-finding="${rule}"]`),
    rules: () =>
      [...container.querySelectorAll('[data-kv-finding]')].map((one) =>
        one.getAttribute('data-kv-finding'),
      ),
  }
}

/** A button by its text: looking through so many by their role takes its time. */
function button(name: string, place: HTMLElement = document.body): HTMLElement {
  const found = within(place).getByText(name).closest('button')
  if (!found) throw new Error(`${name} is no button.`)
  return found
}

describe('a portfolio', () => {
  test('each thing found stands once, the most severe first, with how many and who', () => {
    const { rules, entry } = show()
    expect(rules()).toEqual([
      'costly-and-difficult',
      'too-heavy-alone',
      'preconditions-missing',
      'follow',
    ])
    const costly = entry('costly-and-difficult')
    expect(costly).toHaveTextContent('Kritiskt')
    expect(costly).toHaveTextContent('1 satsning ligger i Dyrt och svårt.')
    expect(costly).toHaveTextContent('Ur avsnittet Dyrt och svårt')
    expect(costly?.querySelectorAll('button')).toHaveLength(1)
    expect(costly?.querySelector('h3')).not.toBeNull()
    expect(entry('preconditions-missing')).toHaveTextContent('Det här saknas: samma mål.')
  })

  test('advice for several says no number of one of them', () => {
    const apart = { innovationAmbition: 9, innovationCapability: 1 }
    const { entry } = show({
      data: [
        { id: 'x', label: 'Xi', ...apart },
        { id: 'y', label: 'Ypsilon', ...apart, innovationCapability: 3 },
      ],
    })
    const advice = entry('ambition-outruns-capability')?.querySelector('p')
    expect(advice).toHaveTextContent(/^Ambitionen ligger över kraften/)
  })

  test('speaks English, with English numbers', () => {
    show({ locale: 'en', data: ROWS.slice(0, 1) })
    expect(screen.getByRole('region', { name: 'What needs another look?' })).toHaveAttribute(
      'lang',
      'en',
    )
    expect(screen.getByText('1 initiative lies in Costly and difficult.')).toBeInTheDocument()
    expect(screen.getByText(/Organisational complexity: 0\.2 from the border/)).toBeInTheDocument()
  })

  test('tells what could not be judged, of whom, and for want of what', () => {
    const { container } = show()
    const unjudged = container.querySelector<HTMLElement>('[data-kv-unjudged]')
    expect(unjudged).not.toHaveAttribute('open')
    expect(unjudged).toHaveTextContent(
      'Dyrt och svårt 1 går inte att bedöma, eftersom uppgifter saknas. Saknas: Organisatorisk komplexitet, Innovationskomplexitet.',
    )
    expect(unjudged).toHaveTextContent('Outnyttjad kraft 4 går inte')
    expect(unjudged).toHaveTextContent('Innovationsambition (3)')
  })

  test('names who lies within the uncertainty of a border, and how far away it is', () => {
    const { container, give } = show({ uncertainty: 0.021 })
    const near = () => container.querySelector('[data-kv-borderline]')
    expect(near()).toHaveTextContent('1 satsning ligger nära en gräns')
    expect(near()).toHaveTextContent('Organisatorisk komplexitet: 0,2 från gränsen till Samverkan')
    give({ uncertainty: 0.019 })
    expect(near()).toBeNull()
  })

  test('says that there is nothing to remark on, or nobody to judge', () => {
    const { container, give } = show({ data: ROWS.slice(2, 3) })
    expect(screen.getByText('Inget att anmärka på.')).toBeInTheDocument()
    give({ data: [] })
    expect(screen.getByText('Inga satsningar att bedöma ännu.')).toBeInTheDocument()
    expect(container.querySelector('[data-kv-unjudged]')).toBeNull()
  })

  test('keeps to the limits that it is given', () => {
    const { rules, give } = show({ data: ROWS.slice(0, 1) })
    expect(rules()).toEqual(['costly-and-difficult'])
    give({ data: ROWS.slice(0, 1), split: { organisationalComplexity: 4 } })
    expect(rules()).toEqual([])
    const apart = { id: 'x', label: 'Xi', innovationAmbition: 6, innovationCapability: 4 }
    give({ data: [apart] })
    expect(rules()).toEqual(['ambition-outruns-capability'])
    give({ data: [apart], tolerance: { capacity: 0.3 } })
    expect(rules()).toEqual([])
    const parties = { id: 'x', label: 'Xi', suppliers: 3, municipalities: 1, internalUnits: 2 }
    give({ data: [parties], loadLimit: 14 })
    expect(rules()).toEqual(['coordination-load'])
    give({ data: [parties], loadLimit: 15 })
    expect(rules()).toEqual([])
  })
})

describe('selecting', () => {
  test('a press selects, a second one takes it back, and the host hears of the row', () => {
    const onSelect = vi.fn<NonNullable<FindingsProps<FindingRow>['onSelect']>>()
    const { entry } = show({ onSelect })
    const beta = button('Beta', entry('too-heavy-alone') ?? undefined)
    fireEvent.click(beta)
    expect(beta).toHaveAttribute('aria-pressed', 'true')
    expect(button('Beta', entry('follow') ?? undefined)).toHaveAttribute('aria-pressed', 'true')
    fireEvent.click(beta)
    expect(beta).toHaveAttribute('aria-pressed', 'false')
    expect(onSelect.mock.calls).toEqual([
      ['b', ROWS[1]],
      [null, null],
    ])
  })

  test('a selection that the host holds is the host’s', () => {
    const { entry, give } = show({ selected: null })
    const beta = button('Beta', entry('follow') ?? undefined)
    fireEvent.click(beta)
    expect(beta).toHaveAttribute('aria-pressed', 'false')
    give({ selected: 'b' })
    expect(beta).toHaveAttribute('aria-pressed', 'true')
  })

  test('a callback that throws breaks nothing', () => {
    const failure = new Error('no')
    const onError = vi.fn<NonNullable<FindingsProps<FindingRow>['onError']>>()
    const { entry } = show({
      onError,
      onSelect: () => {
        throw failure
      },
    })
    const beta = button('Beta', entry('follow') ?? undefined)
    fireEvent.click(beta)
    expect(beta).toHaveAttribute('aria-pressed', 'true')
    expect(onError.mock.calls).toEqual([[failure, { callback: 'onSelect' }]])
  })
})

describe('by initiative', () => {
  test('all stand in a list, the worst first, with the number of their findings', () => {
    const { container } = show({ by: 'initiative' })
    const lines = [...container.querySelectorAll('[data-kv-initiatives] > li')]
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Beta3 anmärkningarKritiskt',
      'Alfagränsfall1 anmärkningKritiskt',
      'Gammainga anmärkningar',
      'Deltainga anmärkningar',
    ])
  })

  test('the chosen one has its findings with the values behind them, and its borders', () => {
    const { entry, container } = show({ by: 'initiative', selected: 'b' })
    expect(screen.getByRole('article', { name: 'Beta' })).toBeInTheDocument()
    const causes = [...(entry('preconditions-missing')?.querySelectorAll('dl > div') ?? [])]
    expect(causes.map(({ children }) => [...children].map((one) => one.textContent))).toEqual([
      ['Hållning', 'Samverka'],
      ['Andra kommuner', '3'],
      ['Samma mål och ambition', 'inte uppfylld'],
    ])
    expect(entry('too-heavy-alone')).toHaveTextContent('Organisatorisk komplexitet9')
    expect(entry('too-heavy-alone')).toHaveTextContent('Kommunens storlekLiten kommun')
    expect(container.querySelector('[data-kv-borders]')).toHaveTextContent(
      'komplexitetskvadrantenSamverkan Innovationskomplexitet: 3 från gränsen till Onödig samverkan',
    )
    expect(container.querySelector('[data-kv-unjudged]')).toHaveTextContent(
      'För lätt partnerskap Saknas: Partnerskapets tyngd.',
    )
  })

  test('a value that the figure cannot place alone is said all the same', () => {
    const row = { id: 'x', label: 'Xi', innovationComplexity: 9, partnershipWeight: 0.1 }
    const { entry } = show({ by: 'initiative', data: [row], selected: 'x' })
    expect(entry('partnership-too-light')).toHaveTextContent('Innovationskomplexitet9')
  })

  test('choosing takes the focus along, there and back', () => {
    show({ by: 'initiative' })
    fireEvent.click(button('Gamma'))
    expect(screen.getByRole('article', { name: 'Gamma' })).toHaveFocus()
    expect(screen.getByText('Inget att anmärka på.')).toBeInTheDocument()
    fireEvent.click(button('Alla satsningar'))
    expect(button('Gamma')).toHaveFocus()
  })

  test('a choice made elsewhere leaves the focus where it is', () => {
    const { give } = show({ by: 'initiative', selected: null })
    button('Alfa').focus()
    give({ selected: 'b' })
    expect(screen.getByRole('article')).not.toHaveFocus()
  })

  test('an id that nobody has chooses nobody', () => {
    const { container } = show({ by: 'initiative', selected: 'gone' })
    expect(container.querySelector('[data-kv-initiatives]')).not.toBeNull()
  })
})
