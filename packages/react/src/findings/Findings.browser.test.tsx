import '@kvadrant/react/styles.css'
import { expect, test } from 'vitest'
import { press, until } from '@kvadrant/conformance/input'
import { ComplexityQuadrant, Findings, type FindingsProps, Portfolio } from '../index'
import { openPage } from '../portfolio/testing/openPage'
import { step } from '../portfolio/testing/step'
import { DOMAIN, type FindingRow, ROWS } from './testing/rows'

/** A portfolio with one figure and its findings on the page. */
function page(own: Partial<FindingsProps<FindingRow>> = {}) {
  return (
    <Portfolio defaultData={ROWS} domain={DOMAIN}>
      <div data-where="complexity">
        <ComplexityQuadrant />
      </div>
      <Findings {...own} />
    </Portfolio>
  )
}

const findings = () => {
  const found = document.querySelector<HTMLElement>('[data-kv-findings]')
  if (!found) throw new Error('There are no findings.')
  return found
}
const entry = (rule: string) => findings().querySelector<HTMLElement>(`[data-kv-finding="${rule}"]`)
const member = (rule: string, id: string) => {
  const button = entry(rule)?.querySelector<HTMLElement>(`[data-kv-member="${id}"]`)
  if (!button) throw new Error(`${id} is not among those of ${rule}.`)
  return button
}

test('a click selects the initiative in the figure, a second one takes it back', async () => {
  await openPage(page())
  const selected = () => document.querySelector('tr[data-kv-selected="true"]')
  member('costly-and-difficult', 'a').click()
  await until(() => expect(selected()).toHaveAttribute('data-kv-row', 'a'))
  expect(member('costly-and-difficult', 'a')).toHaveAttribute('aria-pressed', 'true')
  member('costly-and-difficult', 'a').click()
  await until(() => expect(selected()).toBeNull())
})

test('a moved mark makes its finding go, undo brings it back, and only the figure speaks', async () => {
  const open = await openPage(page())
  expect(entry('too-heavy-alone')).not.toBeNull()
  await step(open, 'complexity', 'Beta', 'Home')
  await until(() => expect(entry('too-heavy-alone')).toBeNull())
  expect(entry('costly-and-difficult')).toHaveTextContent('2 satsningar ligger i Dyrt och svårt.')
  await press('Control+z')
  await until(() => expect(entry('too-heavy-alone')).not.toBeNull())
  expect(entry('costly-and-difficult')).toHaveTextContent('1 satsning ligger i Dyrt och svårt.')
  const said = open.heard.sentences().filter((text) => /flyttad|Ångrat/.test(text))
  expect(said).toHaveLength(2)
  expect(open.heard.sentences().join(' ')).not.toMatch(/satsning(ar)? ligger i/)
})

test('a mark that is selected in the figure has its own findings, with the value that it has now', async () => {
  const open = await openPage(page({ by: 'initiative' }))
  await step(open, 'complexity', 'Beta', 'Home')
  await until(() =>
    expect(findings().querySelector('article [data-kv-heading]')).toHaveTextContent('Beta'),
  )
  await until(() =>
    expect(entry('costly-and-difficult')).toHaveTextContent('Organisatorisk komplexitet0'),
  )
})

test('pointing at a name points at its mark, as long as it lasts', async () => {
  await openPage(page())
  const pointed = () => document.querySelector('[data-kv-plot] [data-kv-tooltip]')
  const button = member('costly-and-difficult', 'a')
  button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  await until(() => expect(pointed()).toHaveTextContent('Alfa'))
  button.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }))
  await until(() => expect(pointed()).toBeNull())
})

test.each([320, 800])(
  'in %i px nothing sticks out, and every button is a target',
  async (width) => {
    const long = { id: 'long', label: 'Verksamhetsutvecklingsförutsättning'.repeat(3) }
    const [first] = ROWS
    await openPage(
      <Findings
        data={[{ ...first, ...long }, ...ROWS]}
        domain={DOMAIN}
        headingLevel={2}
        uncertainty={0.1}
      />,
    )
    const room = findings().parentElement
    if (!room) throw new Error('The findings are nowhere.')
    room.style.inlineSize = `${width}px`
    for (const details of findings().querySelectorAll('details')) details.open = true
    await until(() => expect(findings().clientWidth).toBe(width))
    expect(findings().scrollWidth).toBe(width)
    for (const button of findings().querySelectorAll('button')) {
      const { width: wide, height, right } = button.getBoundingClientRect()
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24)
      expect(right).toBeLessThanOrEqual(findings().getBoundingClientRect().right)
    }
  },
)
