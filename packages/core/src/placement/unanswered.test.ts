import { describe, expect, test } from 'vitest'
import { changeSentence } from '../describe/changeSentence'
import { reasonsText } from '../describe/reasonsText'
import { complexity } from '../figures/complexity/complexity'
import { dilemma } from '../figures/dilemma/dilemma'
import { figureDrawing } from '../layout/testing/figureDrawing'
import { changeTo } from '../motion/changes'
import { place } from './place'
import { unanswered } from './unanswered'

describe('a row without any answer', () => {
  const { placement, texts } = figureDrawing(dilemma, {
    rows: [
      { id: 'none', label: 'Tomt' },
      { id: 'wrong', 'dilemma.aim': 'ja' },
      { id: 'one', label: 'Ett', 'dilemma.aim': 1 },
    ],
  })
  const [none, wrong] = placement.notPlaced
  const source = { definition: dilemma, placement }

  test('dilemma-last-answer: a change can begin from it, from no answer at all', () => {
    const placed = none && unanswered(dilemma, none)
    const change = placed && changeTo(source, placed, { 'dilemma.aim': 1 }, 'undo')
    expect(change).toMatchObject({
      id: 'none',
      before: { 'dilemma.aim': null },
      changes: { 'dilemma.aim': 1 },
      region: 'innovation-logic',
    })
  })

  test('dilemma-last-answer: one that cannot be read has no such beginning', () => {
    expect(wrong && unanswered(dilemma, wrong)).toBeUndefined()
    const { placement: plane } = figureDrawing(complexity, { rows: [{}] })
    const [empty] = plane.notPlaced
    expect(empty && unanswered(complexity, empty)).toBeUndefined()
  })

  test('dilemma-nothing-answered-is-not-placed: told in two words, other reasons field by field', () => {
    expect(none && reasonsText(none, texts, dilemma)).toBe('inget svar')
    expect(wrong && reasonsText(wrong, texts, dilemma)).toBe(
      'Effektivisering – Förnyelse: ”ja” är inte ett tal',
    )
  })

  test('dilemma-answer-can-be-taken-back: no answer stands over the row’s own, too', () => {
    const overlay = new Map([['one', { 'dilemma.aim': null, 'dilemma.risk': 1 }]])
    const { placed } = place([{ id: 'one', 'dilemma.aim': 1 }], dilemma, { overlay })
    expect(placed[0]?.raw).toEqual([null, null, 1, null, null, null, null])
  })

  test('dilemma-last-answer: taking it away says that the row is no longer shown', () => {
    const [one] = placement.placed
    const change = one && changeTo(source, one, { 'dilemma.aim': null }, 'field')
    const speaker = { definition: dilemma, texts, ...placement }
    expect(change && one && changeSentence(speaker, placement, one, change)).toBe(
      'Ett har inget värde kvar och visas inte.',
    )
  })
})
