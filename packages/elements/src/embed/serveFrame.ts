import { createTexts, type TextParameters } from '@kvadrant/core'
import type { CommitDetail, ErrorDetail, MoveDetail, SelectDetail } from '../element/events'
import { allowedOrigins, originOf } from './allowedOrigins'
import { createAnswers } from './answers'
import { isChange, isOneOrMore } from './change'
import { type FrameMessage, type HostMessage, stamped } from './messages'
import { plainCopy } from './plainCopy'
import { readHostMessage } from './readHostMessage'
import type { FrameRemark } from './reading'
import { createStage } from './Stage'
import { frameTexts } from './texts'
import { watchHeight } from './watchHeight'

/**
 * Makes a page the embed page: it shows what the page around it asks for and tells it what people
 * do. It listens to the window around it alone, and of that one to allowed origins alone; the first
 * of them whose message it takes is the only one that it speaks to from then on.
 *
 * @param room Where figures are shown; its height is what the frame asks for.
 * @param configured The origins that are allowed, as {@link allowedOrigins} reads them.
 */
export function serveFrame(room: HTMLElement, configured: string | null): void {
  const page = room.ownerDocument
  const view = page.defaultView
  if (!view) return
  const root = page.documentElement
  const given = { lang: root.lang, title: page.title }
  const wish = new URLSearchParams(view.location.search).get('allow')
  const allowed = allowedOrigins(configured, wish, view.location.origin)
  const answers = createAnswers(String(view.performance.timeOrigin))
  const stage = createStage(room)
  let partner: string | undefined
  let tellsMoves = false
  let watched = false

  const say = (key: string, parameters: TextParameters = {}) =>
    createTexts([frameTexts], { locale: root.lang }).say(`frame.${key}`, parameters)

  const post = (message: FrameMessage, origin = partner) => {
    if (origin !== undefined) view.parent.postMessage(stamped(message), origin)
  }

  const report = (code: string, parameters: TextParameters = {}) => {
    const detail = { kind: 'frame', code, ...parameters, message: say(code, parameters) }
    room.dispatchEvent(new CustomEvent('kv-error', { bubbles: true, detail }))
  }

  const remark = ({ code, field }: FrameRemark) =>
    report(code, field === undefined ? {} : { field })

  const show = (message: HostMessage & { readonly type: 'figure' }) => {
    const { locale, direction, heading } = message.settings
    root.lang = typeof locale === 'string' ? locale : given.lang
    root.dir = direction === 'rtl' || direction === 'ltr' ? direction : ''
    page.title = typeof heading === 'string' ? heading : given.title
    root.toggleAttribute('data-kv-fit', message.fit)
    if (message.scheme) root.setAttribute('data-kv-scheme', message.scheme)
    else root.removeAttribute('data-kv-scheme')
    tellsMoves = message.moves
    for (const each of stage.show(message)) remark(each)
    if (watched) return
    watched = true
    watchHeight(room, (heightPx) => post({ type: 'height', heightPx }))
  }

  const take = (message: HostMessage) => {
    switch (message.type) {
      case 'figure':
        return show(message)
      case 'data':
        return stage.setData(message.data)
      case 'answer':
        if (!answers.settle(message)) report('answer')
    }
  }

  view.addEventListener('message', ({ source, origin, data }) => {
    if (source !== view.parent || source === view) return
    const known = partner === undefined ? allowed.has(origin) : origin === partner
    if (!known) {
      // A stranger's message is not read, and not answered.
      if (isOurs(data)) report('origin', { origin })
      return
    }
    const reading = readHostMessage(data)
    if (!reading) return
    const { message, remarks } = reading
    const isFirst = partner === undefined && message !== undefined
    if (isFirst) partner = origin
    for (const each of remarks) remark(each)
    if (message) take(message)
    if (isFirst) post({ type: 'ready', waiting: message.type !== 'figure' })
  })

  const hear = <Detail>(name: string, listen: (detail: Detail) => void) =>
    room.addEventListener(name, (event) => listen((event as CustomEvent<Detail>).detail))

  hear<MoveDetail>('kv-move', ({ change }) => {
    const copied = plainCopy(change).value
    if (tellsMoves && isChange(copied)) post({ type: 'move', change: copied })
  })
  hear<CommitDetail>('kv-commit', ({ change, until }) => {
    const copied = plainCopy(change).value
    if (!isOneOrMore(copied)) return
    const { id, saved } = answers.expect()
    until(saved)
    post({ type: 'commit', id, change: copied })
  })
  hear<SelectDetail>('kv-select', ({ id }) => post({ type: 'select', selected: id }))
  hear<ErrorDetail>('kv-error', ({ kind, message, error, ...more }) => {
    const details = error === undefined ? more : { ...more, error: String(error) }
    post({ type: 'error', kind, message, details: plainCopy(details).value ?? null })
  })

  greet()

  /** Says that the page is here, where it can know to whom; tells people where nobody may use it. */
  function greet() {
    if (!view || view.parent === view) return notice('alone')
    // Not every browser names the pages around a frame; then the one that led here counts.
    const around = view.location.ancestorOrigins?.[0] ?? originOf(page.referrer)
    if (around === undefined) return undefined
    if (!allowed.has(around)) return notice('not-allowed', { origin: around })
    return post({ type: 'ready', waiting: true }, around)
  }

  function notice(key: string, parameters: TextParameters = {}) {
    const paragraph = page.createElement('p')
    paragraph.textContent = say(key, parameters)
    room.replaceChildren(paragraph)
  }
}

function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'kvadrant')
}
