import { decodeSteps } from '../encoding/decodeSteps'
import type { DecodedText, TextEncoding } from '../encoding/encoding'
import { share, type Steps } from '../steps'
import { isSeparator } from './isSeparator'
import { TABLE_LIMITS } from './limits'
import { recordSteps } from './recordSteps'
import { refused } from './refused'
import { separatorLine, separatorSteps } from './separator'
import type { TableReading } from './table'

/** A file's bytes, or its text. */
export type TableInput = string | Uint8Array | ArrayBuffer

/** What a person may know better than the file shows. */
export interface ReadTableOptions {
  /** The encoding of bytes. @default what the bytes show */
  readonly encoding?: TextEncoding | undefined
  /**
   * What stands between cells: one UTF-16 unit. @default what `sep=` says, or else the whole file
   * shows
   */
  readonly separator?: string | undefined
}

/** Reads a table in steps, see `readTable`. */
export function* tableSteps(input: TableInput, options: ReadTableOptions): Steps<TableReading> {
  const text = asText(input)
  const bytes = text === undefined ? asBytes(input) : undefined
  if (text === undefined && bytes === undefined) return refused('file-unreadable')
  if (bytes && bytes.length > TABLE_LIMITS.bytes)
    return refused('file-too-large', TABLE_LIMITS.bytes)

  const decoded = bytes
    ? yield* share(decodeSteps(bytes, options.encoding), 0, 0.1)
    : textAsDecoded(text ?? '')
  if (decoded.text.length > TABLE_LIMITS.characters)
    return refused('file-too-large', TABLE_LIMITS.characters)

  const line = separatorLine(decoded.text)
  const start = line?.length ?? 0
  const chosen = isSeparator(options.separator) ? options.separator : line?.separator
  const separator = chosen ?? (yield* share(separatorSteps(decoded.text, start), 0.1, 0.4))
  const reading = yield* share(recordSteps(decoded, separator, start), 0.4, 1)
  if (decoded.damaged && decoded.encoding !== 'utf-8') {
    return {
      ...reading,
      diagnostics: [...reading.diagnostics, { code: 'character-removed', severity: 'warning' }],
    }
  }
  return reading
}

function asText(input: unknown): string | undefined {
  return typeof input === 'string' ? input : undefined
}

/**
 * Bytes in memory of our own where they are shared with others, who may change them while we read.
 */
function asBytes(input: unknown): Uint8Array | undefined {
  try {
    if (input instanceof Uint8Array)
      return input.buffer instanceof ArrayBuffer ? input : Uint8Array.from(input)
    // A view of another kind, or a buffer that another window made.
    if (ArrayBuffer.isView(input))
      return new Uint8Array(input.buffer, input.byteOffset, input.byteLength).slice()
    const kind = Object.prototype.toString.call(input)
    return kind === '[object ArrayBuffer]' ? new Uint8Array(input as ArrayBuffer) : undefined
  } catch {
    return undefined
  }
}

function textAsDecoded(input: string): DecodedText {
  const byteOrderMark = input.startsWith('\ufeff')
  return {
    text: byteOrderMark ? input.slice(1) : input,
    encoding: 'utf-8',
    byteOrderMark,
    damaged: false,
  }
}
