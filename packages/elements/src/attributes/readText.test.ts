import { describe, expect, it } from 'vitest'
import {
  readFlag,
  readJsonText,
  readList,
  readNumber,
  readOneOf,
  readPairs,
  readSwitch,
} from './readText'
import type { ReadText } from './setting'

const UNREADABLE = { unreadable: true }

function expectReadings(read: ReadText, readings: readonly (readonly [string, unknown])[]) {
  expect(readings.map(([text]) => read(text))).toEqual(
    readings.map(([, value]) => (value === UNREADABLE ? UNREADABLE : { value })),
  )
}

describe('attributes', () => {
  it('are flags by being there, unless they say false', () => {
    expectReadings(readFlag, [
      ['', true],
      ['readonly', true],
      ['0', true],
      ['false', false],
      [' FALSE ', false],
    ])
  })

  it('switch off what is on to begin with', () => {
    expectReadings(readSwitch, [
      ['', true],
      ['on', true],
      ['false', false],
      ['off', false],
      ['no', false],
    ])
  })

  it('are finite numbers with a decimal point', () => {
    expectReadings(readNumber, [
      ['0.15', 0.15],
      ['-3', -3],
      ['', UNREADABLE],
      ['0,15', UNREADABLE],
      ['Infinity', UNREADABLE],
      ['[object Object]', UNREADABLE],
    ])
  })

  it('are one of a few words', () => {
    expectReadings(readOneOf(['light', 'dark']), [
      ['dark', 'dark'],
      [' light ', 'light'],
      ['Dark', UNREADABLE],
    ])
    expectReadings(readOneOf([2, 3]), [
      ['3', 3],
      ['7', UNREADABLE],
    ])
  })

  it('are lists as JSON, or with commas', () => {
    expectReadings(readList, [
      ['["a","b, c"]', ['a', 'b, c']],
      ['a, b ,', ['a', 'b']],
      ['', []],
    ])
  })

  it('are pairs as JSON, or as a style has them', () => {
    expectReadings(readPairs, [
      ['{"label":"name"}', { label: 'name' }],
      [
        'label: name; organisationalComplexity: org;',
        { label: 'name', organisationalComplexity: 'org' },
      ],
      ['dilemma.aim: Mål: nytt', { 'dilemma.aim': 'Mål: nytt' }],
      ['', {}],
      ['label', UNREADABLE],
      ['label:', UNREADABLE],
      ['{"label":', UNREADABLE],
    ])
    const pairs = readPairs('__proto__: name')
    expect('value' in pairs && Object.keys(pairs.value as object)).toEqual(['__proto__'])
  })

  it('are JSON, or nothing', () => {
    expectReadings(readJsonText, [
      ['{"organisationalComplexity":[0,10]}', { organisationalComplexity: [0, 10] }],
      ['[object Object]', UNREADABLE],
    ])
  })
})
