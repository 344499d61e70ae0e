/**
 * A small backend with its rows in memory: GET /api/initiatives, PATCH /api/initiatives/:id.
 *
 * @param {readonly { id: string, name: string, org: number, novelty: number, decided?: boolean }[]} rows
 */
export function createBackend(rows) {
  const stored = new Map(rows.map((row) => [row.id, { ...row }]))

  /** Answers a request of Node's own server; false where it is not for the backend. */
  return async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost')
    const [, api, kind, id, ...rest] = pathname.split('/').map(decodeURIComponent)
    if (api !== 'api' || kind !== 'initiatives' || rest.length > 0) return false
    const send = (status, body) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(body))
      return true
    }
    if (id === undefined) return send(200, [...stored.values()])

    const row = stored.get(id)
    if (request.method !== 'PATCH') return send(405, { problem: 'Only PATCH is for one row.' })
    if (!row) return send(404, { problem: 'There is no such initiative.' })
    if (row.decided) return send(409, { problem: 'The initiative is decided.' })
    const patch = await readJson(request)
    const numbers = ['org', 'novelty'].filter((key) => patch !== undefined && key in patch)
    const isFit = (value) => typeof value === 'number' && value >= 0 && value <= 10
    if (numbers.length === 0 || !numbers.every((key) => isFit(patch[key]))) {
      return send(400, { problem: 'A patch has numbers from 0 to 10.' })
    }
    for (const key of numbers) row[key] = patch[key]
    return send(200, row)
  }
}

/** What a request holds as JSON; undefined where it is no object, or more than a kilobyte. */
async function readJson(request) {
  let text = ''
  for await (const part of request) {
    text += part
    if (text.length > 1024) return undefined
  }
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
