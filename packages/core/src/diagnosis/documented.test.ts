import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { dilemma } from '../figures/dilemma/dilemma'
import { partnership } from '../figures/partnership/partnership'
import { DIAGNOSIS_RULES } from './rules'
import { findingTexts } from './texts'

const page = readFileSync(new URL('../../../../docs/diagnosis.md', import.meta.url), 'utf8')

/** The rows of the tables whose first cell is in code, cell by cell. */
const tableRows = [...page.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(
  ([, first = '', rest = '']) => [first, ...rest.split('|').map((cell) => cell.trim())],
)

test('the page has the rules of the code, in their order, as severe, with their sections', () => {
  const documented = tableRows
    .filter((cells) => cells.length === 5)
    .map(([id, severity, , , section]) => [id, severity, section])
  expect(documented).toEqual(
    DIAGNOSIS_RULES.map(({ id, severity, sections }) => [
      id,
      severity,
      sections.map((one) => findingTexts.sv[`finding.section.${one}`]).join('; ') || 'ours',
    ]),
  )
})

test('the page has the thresholds that the figures have', () => {
  const defaults = new Map(
    tableRows.filter((cells) => cells.length === 4).map((cells) => [cells[0], cells[3]]),
  )
  expect(defaults.get('tolerance.capacity')).toBe(String(capacity.tolerance))
  expect(defaults.get('tolerance.partnership')).toBe(String(partnership.tolerance))
  expect(defaults.get('tolerance.dilemma')).toBe(String(dilemma.tolerance))
  expect(complexity.thresholds).toEqual([[0.5], [0.5]])
  expect(defaults.get('split')).toBe('0.5 of the scale')
})

test.each(DIAGNOSIS_RULES.map((rule) => [rule.id]))(
  '%s: has a file of its own, and cases beside it',
  (id) => {
    const file = (ending: string) => new URL(`rules/${id}${ending}`, import.meta.url)
    expect(readFileSync(file('.ts'), 'utf8')).toContain(`id: '${id}'`)
    expect(existsSync(file('.test.ts'))).toBe(true)
    const exported = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(readFileSync(file('.test.ts'), 'utf8')).toContain(`ruleCases(${exported}, {`)
  },
)
