import { isFigureTag } from './figureTables'
import { LONGEST_TEXT, MOST_FIGURES } from './limits'
import type { FigureTag, HostMessage } from './messages'
import { isRecord, type Plain } from './plainCopy'
import { type MessageReading, type Parts, readMessage, taken, unusable } from './reading'

type Reader = (parts: Parts) => MessageReading<HostMessage>

const readers = new Map<unknown, Reader>([
  ['figure', readFigure],
  ['data', ({ data }) => (data === undefined ? unusable('data') : taken({ type: 'data', data }))],
  ['answer', readAnswer],
])

/** Reads what the page around the frame says. Undefined where the message is not one of ours. */
export function readHostMessage(data: unknown): MessageReading<HostMessage> | undefined {
  return readMessage(data, readers)
}

function readFigure(parts: Parts): MessageReading<HostMessage> {
  const { data, scheme, settings = {}, fit = false, moves = false } = parts
  const figure = readTags(parts.figure)
  if (!figure) return unusable('figure')
  if (!isRecord(settings)) return unusable('settings')
  if (scheme !== undefined && scheme !== 'light' && scheme !== 'dark') return unusable('scheme')
  if (typeof fit !== 'boolean') return unusable('fit')
  if (typeof moves !== 'boolean') return unusable('moves')
  return taken({
    type: 'figure',
    figure,
    settings,
    fit,
    moves,
    ...(data !== undefined && { data }),
    ...(scheme && { scheme }),
  })
}

function readTags(figure: Plain | undefined): FigureTag | readonly FigureTag[] | undefined {
  if (isFigureTag(figure)) return figure
  if (!Array.isArray(figure) || figure.length === 0 || figure.length > MOST_FIGURES) {
    return undefined
  }
  const tags: readonly Plain[] = figure
  return tags.every(isFigureTag) ? tags : undefined
}

function readAnswer({ id, saved, reason = '' }: Parts): MessageReading<HostMessage> {
  if (typeof id !== 'string') return unusable('id')
  if (saved === true) return taken({ type: 'answer', id, saved })
  if (saved !== false) return unusable('saved')
  if (typeof reason !== 'string') return unusable('reason')
  return taken({ type: 'answer', id, saved, reason: reason.slice(0, LONGEST_TEXT) })
}
