import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

test('the guide to a figure of one’s own shows the figure of the story, whole and under forty lines', () => {
  const story = read('stories/figures/own/automation.ts')
  expect(read('docs/guides/a-figure-of-your-own.md')).toContain(story)
  expect(story.trimEnd().split('\n').length).toBeLessThan(40)
})
