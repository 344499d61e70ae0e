import { TABLE_LIMITS } from '@kvadrant/core/interchange'
import { readRowsTable } from './readRowsTable'
import { readRowsText } from './readRowsText'
import { noRows, type RowsRead } from './rowsRead'

/**
 * Fetches rows: JSON or CSV, by the content type, else the address, else what the file begins with.
 * What goes wrong is told in what comes back; only `signal` has the promise rejected.
 *
 * @param fields what the element was told of its fields, which names columns of a CSV file
 */
export async function fetchRows(
  address: string,
  fields: unknown,
  signal: AbortSignal,
): Promise<RowsRead> {
  try {
    const response = await fetch(address, { signal })
    const { status } = response
    if (!response.ok)
      return noRows('load', 'element.load.status', { parameters: { status: String(status) } })
    const bytes = await bytesOf(response)
    if (!bytes) {
      const reason = {
        code: 'file-too-large',
        severity: 'error',
        limit: TABLE_LIMITS.bytes,
      } as const
      return { ...noRows('data', 'element.data.refused', { reason }), diagnostics: [reason] }
    }
    const type = response.headers.get('content-type') ?? ''
    return isJson(type, address, bytes)
      ? readRowsText(new TextDecoder().decode(bytes))
      : await readRowsTable(bytes, fields, signal)
  } catch (error) {
    signal.throwIfAborted()
    return noRows('load', 'element.load.failed', { error })
  }
}

/** All bytes of an answer; undefined where there are more than a table may have, of which no more are fetched. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    length += part.value.length
    if (length > TABLE_LIMITS.bytes) {
      await reader.cancel()
      return undefined
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function isJson(type: string, address: string, bytes: Uint8Array): boolean {
  if (/\bjson\b/i.test(type)) return true
  if (/\b(csv|tab-separated-values)\b/i.test(type)) return false
  const [, extension] = /\.(\w+)(?:[?#]|$)/.exec(address) ?? []
  if (extension === 'json') return true
  if (extension === 'csv' || extension === 'tsv') return false
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart()
  return start.startsWith('[') || start.startsWith('{')
}
