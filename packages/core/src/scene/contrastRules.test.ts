import { expect, it } from 'vitest'
import { CONTRAST_RULES, lowContrasts } from './contrastRules'
import { DARK_PAINTS, LIGHT_PAINTS } from './palette'
import { PAINT_TOKENS } from './tokens'

const light = { ...LIGHT_PAINTS, accent: '#1d5fa7', danger: '#a1301f' }
const dark = { ...DARK_PAINTS, accent: '#74adeb', danger: '#ff9d8a' }

it('our own themes break no rule', () => {
  expect(lowContrasts(light)).toEqual([])
  expect(lowContrasts(dark)).toEqual([])
})

it('every colour is named in a rule, but that of lines', () => {
  const named = new Set(CONTRAST_RULES.flatMap(({ token, against }) => [token, against]))
  expect(PAINT_TOKENS.filter((token) => !named.has(token))).toEqual(['hairline'])
})

it('says which rule is broken, by what', () => {
  expect(lowContrasts({ ...light, 'name-sand': '#d0a030' })).toEqual([
    { token: 'name-sand', against: 'paper', least: 4.5, contrast: expect.closeTo(2.39, 1) },
    { token: 'name-sand', against: 'tint-sand', least: 4.5, contrast: expect.closeTo(2.17, 1) },
  ])
})

it('passes what is exactly at its least, and tells of nothing between seen and read for marks on tints', () => {
  const broken = lowContrasts({ ...light, 'group-4': '#767676', 'tint-sand': '#ffffff' })
  expect(broken).toEqual([])
})
