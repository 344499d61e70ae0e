// Named here too: the test server prepares the dependencies that it finds from the tests alone.
import 'react-dom/server.browser'
import type { MarkupAnswer, MarkupRequest } from './markup.worker'

let worker: Worker | undefined

/**
 * Server markup of a figure, made in a worker, which knows no document either. It comes as a
 * server would send it: as bytes of UTF-8. One at a time.
 */
export async function markupFromServer(request: MarkupRequest): Promise<string> {
  // One for all tests of a file: it loads the whole library.
  worker ??= new Worker(new URL('./markup.worker.tsx', import.meta.url), { type: 'module' })
  const server = worker
  const listening = new AbortController()
  const { markup, sawDocument } = await new Promise<MarkupAnswer>((resolve, reject) => {
    const { signal } = listening
    server.addEventListener('message', ({ data }: MessageEvent<MarkupAnswer>) => resolve(data), {
      signal,
    })
    server.addEventListener('error', ({ message }) => reject(new Error(message)), { signal })
    server.postMessage(request, { transfer: [] })
  }).finally(() => listening.abort())
  if (sawDocument) throw new Error('The worker has a document, as no server has.')
  return new TextDecoder().decode(new TextEncoder().encode(markup))
}
