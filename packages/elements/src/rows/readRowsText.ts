import type { Diagnostic } from '@kvadrant/core'
import { readJson, recordsOf, STATE_LIMITS } from '@kvadrant/core/interchange'
import { noRows, type RowsRead } from './rowsRead'

/** What script makes of an object that it writes as text. */
const WRITTEN_OBJECT = /^(\[object \w+\],?)+$/

/** How much of a text is shown in a notice, in characters. */
const SHOWN = 40

/**
 * The rows of a JSON text: a list of them, or a portfolio that Kvadrant wrote. Nothing throws. The
 * text that an object turns into (`[object Object]`) is told from JSON, and named.
 */
export function readRowsText(text: string): RowsRead {
  const trimmed = text.trim()
  if (WRITTEN_OBJECT.test(trimmed)) {
    return noRows('data', 'element.data.object', { parameters: { text: trimmed.slice(0, SHOWN) } })
  }
  if (text.length > STATE_LIMITS.characters) {
    return refused({
      code: 'file-too-large',
      severity: 'error',
      limit: STATE_LIMITS.characters,
    })
  }
  let json: unknown
  try {
    json = JSON.parse(trimmed)
  } catch (error) {
    return noRows('data', 'element.data.json', { error })
  }
  if (Array.isArray(json)) return { rows: json as readonly object[] }
  return isState(json) ? readState(text) : noRows('data', 'element.data.list')
}

/** The rows of a portfolio that was kept as JSON, with its fields and scales. */
function readState(text: string): RowsRead {
  const { state, diagnostics } = readJson(text)
  if (state)
    return { rows: recordsOf(state), fields: state.fields, domain: state.domain, diagnostics }
  const reason = diagnostics.find(({ severity }) => severity === 'error')
  return reason ? refused(reason) : noRows('data', 'element.data.list')
}

function refused(reason: Diagnostic): RowsRead {
  return { ...noRows('data', 'element.data.refused', { reason }), diagnostics: [reason] }
}

function isState(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'kvadrant')
}
