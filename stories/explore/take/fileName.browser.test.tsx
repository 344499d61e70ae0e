import { describe, expect, it } from 'vitest'
import { dayOf, fileName } from './fileName'

describe('a file name', () => {
  it.each([
    ['Komplexitetskvadranten', 'svg', 'Komplexitetskvadranten.svg'],
    ['Åtgärder för öar', 'csv', 'Åtgärder för öar.csv'],
    ['Åtgärder.csv', 'csv', 'Åtgärder.csv'],
    ['Åtgärder.CSV', 'csv', 'Åtgärder.csv'],
    ['../../etc/passwd', 'csv', 'etc passwd.csv'],
    ['C:\\temp\\a|b?*', 'csv', 'C temp a b.csv'],
    ['<b>x</b>', 'csv', 'b x b.csv'],
    ['gpj\u202efdp', 'png', 'gpjfdp.png'],
    ['a\u0000b\nc', 'csv', 'ab c.csv'],
    ['CON', 'csv', 'portfölj.csv'],
    ['lpt1', 'csv', 'portfölj.csv'],
    ['...', 'csv', 'portfölj.csv'],
    ['', 'csv', 'portfölj.csv'],
    ['å'.repeat(500), 'csv', `${'å'.repeat(80)}.csv`],
    ['😀'.repeat(500), 'csv', `${'😀'.repeat(80)}.csv`],
  ])('of %j with the ending %s is %j', (name, ending, expected) => {
    expect(fileName(name, ending, 'portfölj')).toBe(expected)
  })

  it('has a day with two digits each', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
