import { originOf } from './allowedOrigins'
import { fitFrame } from './fitFrame'
import { type FrameMessage, type HostMessage, stamped } from './messages'
import type { EmbeddedFigure, EmbedOptions, FrameError } from './options'
import { isRecord, type Plain, plainCopy } from './plainCopy'
import { readFrameMessage } from './readFrameMessage'
import { schemeAround } from './schemeAround'

/**
 * Shows a figure in a frame whose `src` is an embed page, and makes the frame as high as the figure.
 * The frame may be loaded, or still loading, or be loaded anew later: it is told everything again.
 *
 * @throws {TypeError} Where `origin` is no `http` or `https` origin.
 */
export function embedFigure(frame: HTMLIFrameElement, options: EmbedOptions): EmbeddedFigure {
  const origin = originOf(options.origin)
  if (origin === undefined) throw new TypeError(`No origin: ${options.origin}`)
  const view = frame.ownerDocument.defaultView
  let told: EmbedOptions = options
  let isShown = false
  let wasAsked = false

  const fail = (error: FrameError) => {
    if (told.onError) told.onError(error)
    else console.error(error)
  }

  const guarded = (callback: string, call: () => void) => {
    try {
      call()
    } catch (error) {
      fail({ kind: 'host', callback, error })
    }
  }

  const post = (message: HostMessage) => frame.contentWindow?.postMessage(stamped(message), origin)

  const plain = (field: string, value: unknown): Plain | undefined => {
    const copied = plainCopy(value)
    for (const code of copied.problems) fail({ kind: 'frame', code, field })
    return copied.value
  }

  const showFigure = (withData: boolean) => {
    const { figure, settings = {}, data } = told
    const sent = plain('settings', settings)
    const rows = withData ? plain('data', data) : undefined
    const scheme = schemeAround(frame, settings.theme)
    isShown = true
    post({
      type: 'figure',
      figure,
      settings: isRecord(sent) ? sent : {},
      fit: true,
      moves: told.onMove !== undefined,
      ...(rows !== undefined && { data: rows }),
      ...(scheme && { scheme }),
    })
  }

  const commit = async ({ id, change }: FrameMessage & { readonly type: 'commit' }) => {
    try {
      await told.onCommit?.(change)
      post({ type: 'answer', id, saved: true })
    } catch (error) {
      post({
        type: 'answer',
        id,
        saved: false,
        reason: error instanceof Error ? error.message : String(error),
      })
    }
  }

  const take = (message: FrameMessage) => {
    switch (message.type) {
      case 'ready':
        wasAsked = true
        if (message.waiting) showFigure(true)
        return
      case 'height':
        return fitFrame(frame, message.heightPx)
      case 'move':
        return guarded('onMove', () => told.onMove?.(message.change))
      case 'commit':
        return void commit(message)
      case 'select':
        return guarded('onSelect', () => told.onSelect?.(message.selected))
      case 'error':
        return fail({ kind: message.kind, message: message.message, details: message.details })
    }
  }

  const listen = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return
    const reading = readFrameMessage(event.data)
    for (const remark of reading?.remarks ?? []) fail({ kind: 'frame', ...remark })
    if (reading?.message) take(reading.message)
  }

  // A frame that cannot know who is around it does not ask; it is told once it has loaded.
  const loaded = () => {
    if (!wasAsked) showFigure(true)
    wasAsked = false
  }

  view?.addEventListener('message', listen)
  frame.addEventListener('load', loaded)
  if (isLoaded(frame)) showFigure(true)

  return {
    update: (changes) => {
      told = { ...told, ...changes, origin: told.origin }
      if (!isShown) return
      const names = Object.keys(changes)
      if (names.some((name) => name !== 'data')) showFigure(names.includes('data'))
      else {
        const data = plain('data', told.data)
        if (data !== undefined) post({ type: 'data', data })
      }
    },
    destroy: () => {
      view?.removeEventListener('message', listen)
      frame.removeEventListener('load', loaded)
    },
  }
}

/** Whether the embed page may be there already: pages of another origin hide their document. */
function isLoaded(frame: HTMLIFrameElement): boolean {
  const { contentDocument: page } = frame
  return page === null ? frame.contentWindow !== null : isWhole(page)
}

function isWhole(page: Document): boolean {
  return page.URL !== 'about:blank' && page.readyState === 'complete'
}
