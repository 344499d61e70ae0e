import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'

/** The strictest policy that a host may have: nothing inline, nothing from elsewhere, no text made into script. */
export const strictPolicy = "default-src 'self'; require-trusted-types-for 'script'"

/** A server that runs. */
export interface Served {
  /** Where it answers, such as `http://localhost:41234`, without a slash at the end. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Answers a request, or gives back false to leave it to the folder's files. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>

/** Options of {@link serveFolder}. */
export interface ServeOptions {
  /** Sent with every file. @default the strict content security policy */
  readonly headers?: Readonly<Record<string, string>>
  /** Content types by extension, beside those that are known or in their place: `{ '.csv': 'text/csv' }`. */
  readonly types?: Readonly<Record<string, string>>
  /** Is asked before the files. @default none */
  readonly answer?: Answer
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder's files on a free port of this machine, `index.html` for a folder's own address.
 *
 * @param folder A path; nothing outside of it is served.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { headers = { 'Content-Security-Policy': strictPolicy }, answer } = options
  const types = { ...contentTypes, ...options.types }
  return listen(async (request, response) => {
    if (await answer?.(request, response)) return
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const content = file.startsWith(folder + sep)
      ? await readFile(file).catch(() => undefined)
      : undefined
    if (!content) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type, ...headers }).end(content)
  })
}

/** Lets a function answer all requests to a free port of this machine; what it throws is a 500. */
export async function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Served> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
