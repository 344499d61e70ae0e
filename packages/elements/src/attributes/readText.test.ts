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

const UNREADABLE = Symbol('unreadable')

/** What each text is read as. */
function readingsOf(read: ReadText, texts: readonly string[]): readonly unknown[] {
  return texts.map((text) => {
    const reading = read(text)
    return 'value' in reading ? reading.value : UNREADABLE
  })
}

describe('attributes', () => {
  it('are flags by being there, unless they say false', () => {
    expect(readingsOf(readFlag, ['', 'readonly', '0', 'false', ' FALSE '])).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('switch off what is on to begin with', () => {
    expect(readingsOf(readSwitch, ['', 'on', 'false', 'off', 'no'])).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('are finite numbers with a decimal point', () => {
    expect(
      readingsOf(readNumber, ['0.15', '-3', '', '0,15', 'Infinity', '[object Object]']),
    ).toEqual([0.15, -3, UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE])
  })

  it('are one of a few words', () => {
    expect(readingsOf(readOneOf(['light', 'dark']), ['dark', ' light ', 'Dark'])).toEqual([
      'dark',
      'light',
      UNREADABLE,
    ])
    expect(readingsOf(readOneOf([2, 3]), ['3', '7'])).toEqual([3, UNREADABLE])
  })

  it('are lists as JSON, or with commas', () => {
    expect(readingsOf(readList, ['["a","b, c"]', 'a, b ,', ''])).toEqual([
      ['a', 'b, c'],
      ['a', 'b'],
      [],
    ])
  })

  it('are pairs as JSON, or as a style has them', () => {
    expect(
      readingsOf(readPairs, [
        '{"label":"name"}',
        'label: name; organisationalComplexity: org;',
        'dilemma.aim: Mål: nytt',
        '',
        'label',
        'label:',
        '{"label":',
      ]),
    ).toEqual([
      { label: 'name' },
      { label: 'name', organisationalComplexity: 'org' },
      { 'dilemma.aim': 'Mål: nytt' },
      {},
      UNREADABLE,
      UNREADABLE,
      UNREADABLE,
    ])
    const pairs = readPairs('__proto__: name')
    expect('value' in pairs && Object.keys(pairs.value as object)).toEqual(['__proto__'])
  })

  it('are JSON, or nothing', () => {
    expect(
      readingsOf(readJsonText, ['{"organisationalComplexity":[0,10]}', '[object Object]']),
    ).toEqual([{ organisationalComplexity: [0, 10] }, UNREADABLE])
  })
})
