import { createTexts } from '@kvadrant/core'
import { expect, test } from 'vitest'
import { frameTexts } from './texts'

test('both languages say the same things, with the same gaps', () => {
  const { sv, en } = frameTexts
  expect(Object.keys(sv)).toEqual(Object.keys(en))
  const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  for (const key of Object.keys(sv)) expect(gaps(sv[key] ?? '')).toEqual(gaps(en[key] ?? ''))
})

test('a text is filled in', () => {
  const texts = createTexts([frameTexts], { locale: 'en' })
  expect(texts.say('frame.origin', { origin: 'https://a.example' })).toContain('https://a.example')
})
