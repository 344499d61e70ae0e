import { isChange, isOneOrMore } from './change'
import { LONGEST_TEXT, TALLEST_PX } from './limits'
import type { FrameMessage } from './messages'
import type { Plain } from './plainCopy'
import { type MessageReading, type Parts, readMessage, taken, unusable } from './reading'

type Reader = (parts: Parts) => MessageReading<FrameMessage>

const readers = new Map<unknown, Reader>([
  [
    'ready',
    ({ waiting }) =>
      typeof waiting === 'boolean' ? taken({ type: 'ready', waiting }) : unusable('waiting'),
  ],
  [
    'height',
    ({ heightPx }) =>
      isHeight(heightPx) ? taken({ type: 'height', heightPx }) : unusable('heightPx'),
  ],
  [
    'move',
    ({ change }) => (isChange(change) ? taken({ type: 'move', change }) : unusable('change')),
  ],
  [
    'commit',
    ({ id, change }) => {
      if (!isText(id)) return unusable('id')
      return isOneOrMore(change) ? taken({ type: 'commit', id, change }) : unusable('change')
    },
  ],
  [
    'select',
    ({ selected }) =>
      selected === null || isText(selected)
        ? taken({ type: 'select', selected })
        : unusable('selected'),
  ],
  [
    'error',
    ({ kind, message, details = null }) => {
      if (!isText(kind)) return unusable('kind')
      return isText(message)
        ? taken({ type: 'error', kind, message, details })
        : unusable('message')
    },
  ],
])

/** Reads what a frame says, for the page around it. Undefined where the message is not one of ours. */
export function readFrameMessage(data: unknown): MessageReading<FrameMessage> | undefined {
  return readMessage(data, readers)
}

/** A text of a length that a page can show. */
function isText(value: Plain | undefined): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT
}

function isHeight(value: Plain | undefined): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= TALLEST_PX
}
