import { describe, expect, test } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import { dilemma } from '../figures/dilemma/dilemma'
import type { FigureDefinition } from '../figures/defineFigure'
import { roles } from '../figures/roles/roles'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { seenOf } from '../layout/reveal'
import { place } from '../placement/place'
import { revealSteps } from './revealSteps'
import { describeSeen } from './seenSummary'
import { describeFigure } from './summary'

function told(definition: FigureDefinition, rows: readonly object[], locale = 'sv') {
  const placement = place(rows, definition)
  const speaker = {
    definition,
    texts: createTexts([engineTexts, definition.texts], { locale }),
    scales: placement.scales,
    tolerance: placement.tolerance,
  }
  return { placement, speaker, steps: revealSteps(speaker, placement) }
}

const TWO = [
  { organisationalComplexity: 0.9, innovationComplexity: 0.9 },
  { organisationalComplexity: 0.8, innovationComplexity: 0.7 },
]

describe('revealSteps', () => {
  test('are the axes, then each region, then the initiatives', () => {
    const { steps } = told(complexity, TWO)
    expect(steps.map(({ kind, region }) => region ?? kind)).toEqual([
      'axes',
      'costly-and-difficult',
      'collaboration',
      'standard-sourcing',
      'unnecessary-collaboration',
      'marks',
    ])
  })

  test('show what came before, and nothing that comes later', () => {
    const { steps } = told(complexity, TWO)
    expect(steps[0]?.reveal).toEqual({ axes: true, regions: [], marks: false })
    expect(steps[2]?.reveal.regions).toEqual(['costly-and-difficult', 'collaboration'])
    expect(steps[5]?.reveal).toEqual({ axes: true, regions: 'all', marks: true })
  })

  test('end with the last region where there are no initiatives', () => {
    expect(told(complexity, []).steps.at(-1)).toMatchObject({
      kind: 'region',
      region: 'unnecessary-collaboration',
    })
  })

  test('read out what each axis and region means, and how many initiatives there are', () => {
    const { steps } = told(complexity, TWO, 'en')
    expect(steps[0]?.lines[0]?.text).toMatch(/^How many units/)
    expect(steps[4]?.lines).toEqual([
      { name: 'Unnecessary collaboration', text: expect.stringMatching(/^Many parties/) },
    ])
    expect(steps[5]?.lines).toEqual([
      { name: '2 initiatives', text: '' },
      { name: 'Collaboration', text: '2 initiatives' },
    ])
  })

  test('say the words of an ordinal axis, and no ends twice', () => {
    const { texts } = told(roles, []).speaker
    const first = told(roles, []).steps[0]?.lines[0]
    expect(first?.name).toBe(texts.say('roles.axis.organisationSize'))
    expect(first?.text.split(', ')).toHaveLength(3)
    expect(told(dilemma, []).steps[0]?.lines[0]).toMatchObject({ text: '' })
  })
})

describe('describeSeen', () => {
  const { placement, speaker } = told(complexity, TWO)
  const said = (reveal?: Parameters<typeof seenOf>[0]) =>
    describeSeen(speaker, placement, seenOf(reveal, placement.partition), 'Fråga.')

  test('is the whole summary where everything is seen', () => {
    expect(said()).toBe(describeFigure(speaker, placement, 'Fråga.'))
  })

  test('says nothing of what is hidden', () => {
    expect(said({ axes: false, regions: [] })).toBe('Fråga.')
    expect(said({ axes: false, regions: ['collaboration'] })).toMatch(
      /^Fråga\. Samverkan: Särskilda team/,
    )
    expect(said({ regions: [] })).toMatch(/^Fråga\. Vågrätt: .*hög\.$/)
  })
})
