import { FRAME_VERSION } from './messages'
import { type Plain, plainCopy, type PlainProblem } from './plainCopy'

/** What was wrong with a message; the text stands in the catalogue under `frame.<code>`. */
export type FrameProblem = PlainProblem | 'version' | 'type' | 'field' | 'setting'

/** Something about a message that the developer of one of the two pages may want to mend. */
export interface FrameRemark {
  readonly code: FrameProblem
  /** The part of the message, or the name of the setting. */
  readonly field?: string
}

/** What came out of a message: the message, where it can be used, and what was wrong with it. */
export interface MessageReading<Message> {
  readonly message: Message | undefined
  readonly remarks: readonly FrameRemark[]
}

/** The parts of a message of ours, by name. */
export type Parts = { readonly [name: string]: Plain | undefined }

/** A message that can be used, though something in it may be left out. */
export function taken<Message>(
  message: Message,
  remarks: readonly FrameRemark[] = [],
): MessageReading<Message> {
  return { message, remarks }
}

/** A message that cannot be used because of one of its parts. */
export function unusable(field: string): MessageReading<never> {
  return { message: undefined, remarks: [{ code: 'field', field }] }
}

/**
 * Reads a message the way that both pages do: copies it, looks at mark and version, and hands its
 * parts to the reader of its type. Parts that no reader asks for are not looked at. Undefined where
 * somebody else's script is talking.
 */
export function readMessage<Message>(
  data: unknown,
  readers: ReadonlyMap<unknown, (parts: Parts) => MessageReading<Message>>,
): MessageReading<Message> | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'kvadrant')) {
    return undefined
  }
  const { value, problems } = plainCopy(data)
  const remarks = problems.map((code): FrameRemark => ({ code }))
  if (value === undefined) return { message: undefined, remarks }
  // A copy of an object is a record; its names are looked up as its own.
  const parts = Object.assign(Object.create(null), value) as Parts
  const refused = (code: FrameProblem) => ({ message: undefined, remarks: [...remarks, { code }] })
  if (parts.kvadrant !== FRAME_VERSION) return refused('version')
  const reader = readers.get(parts.type)
  if (!reader) return refused('type')
  const reading = reader(parts)
  return { message: reading.message, remarks: [...remarks, ...reading.remarks] }
}
