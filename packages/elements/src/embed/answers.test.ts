import { expect, test } from 'vitest'
import { createAnswers } from './answers'

test('an answer settles its own commit, once', async () => {
  const answers = createAnswers('load')
  const first = answers.expect()
  const second = answers.expect()
  expect(answers.settle({ type: 'answer', id: second.id, saved: true })).toBe(true)
  await second.saved
  expect(answers.settle({ type: 'answer', id: second.id, saved: true })).toBe(false)
  answers.settle({ type: 'answer', id: first.id, saved: false, reason: 'Låst' })
  await expect(first.saved).rejects.toThrow('Låst')
})

test('an answer to an earlier load of the frame fits no commit', () => {
  const { id } = createAnswers('earlier').expect()
  const answers = createAnswers('load')
  answers.expect()
  expect(answers.settle({ type: 'answer', id, saved: true })).toBe(false)
})
