import { describe, expect, test } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import type { FigureDefinition } from '../figures/defineFigure'
import { roles } from '../figures/roles/roles'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { nearestBorder, robustness } from '../measures/robustness'
import type { FieldValues } from '../model/change'
import { borderText } from './borderText'
import { onePlaced } from './testing/onePlaced'
import { findingTexts } from './texts'

const TEN = [0, 10] as const
const domain = {
  organisationalComplexity: TEN,
  innovationComplexity: TEN,
  innovationAmbition: TEN,
  innovationCapability: TEN,
}

function said(definition: FigureDefinition, row: FieldValues, locale = 'sv') {
  const { source, placed } = onePlaced(definition, row, { domain })
  const texts = createTexts([engineTexts, definition.texts, findingTexts], { locale })
  const { scales, tolerance } = source.placement
  const speaker = { definition, texts, scales, tolerance }
  const nearest = nearestBorder(source, placed)
  return {
    nearest: nearest && borderText(speaker, nearest),
    all: robustness(source, placed).map((margin) => margin && borderText(speaker, margin, true)),
  }
}

describe('a border in words', () => {
  const row = { organisationalComplexity: 4.2, innovationComplexity: 9 }

  test('is so far away, in the units of the axis', () => {
    expect(said(complexity, row).nearest).toBe('0,8 från gränsen till Samverkan')
    expect(said(complexity, row, 'en').nearest).toBe('0.8 from the border to Collaboration')
  })

  test('has the name of its axis where several are listed', () => {
    expect(said(complexity, row).all).toEqual([
      'Organisatorisk komplexitet: 0,8 från gränsen till Samverkan',
      'Innovationskomplexitet: 4 från gränsen till Standardsourcing',
    ])
  })

  test('is not so far away where that rounds to nothing', () => {
    const on = { innovationCapability: 5, innovationAmbition: 6.5 }
    expect(said(capacity, on).nearest).toBe('på gränsen till Ambitionen överstiger kraften')
    expect(said(capacity, on, 'en').nearest).toBe('on the border to Ambition outruns capability')
  })

  test('of shares is in per cent, of words in steps', () => {
    const forces = { supplierForce: 2, municipalForce: 6, internalForce: 2 }
    expect(said(coordination, forces).nearest).toBe('10 % från gränsen till Balansakt')
    const role = { organisationSize: 'small', stance: 'lead' }
    expect(said(roles, role, 'en').nearest).toMatch(/^1 from the border to /)
  })
})
