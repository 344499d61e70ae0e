import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readJson } from './readJson'
import { STATE_SCHEMA } from './schema'
import { conforms } from './testing/conforms'

const guide = readFileSync(
  new URL('../../../../../docs/guides/link-and-json.md', import.meta.url),
  'utf8',
)
const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? []

test('the guide’s example has every part, and is read without a remark', () => {
  const { state, diagnostics } = readJson(example)
  expect(diagnostics).toEqual([])
  expect(Object.keys(state ?? {}).length + 1).toBe(
    Object.keys(STATE_SCHEMA.properties ?? {}).length,
  )
  expect(conforms(JSON.parse(example), STATE_SCHEMA)).toBe(true)
})
