// Named here too: the test server prepares the dependencies that it finds from the tests alone.
import 'react-dom/server.browser'
import type { MarkupAnswer, MarkupRequest } from './markup.worker'

/**
 * Server markup of a figure, made in a worker, which knows no document either. It comes as a
 * server would send it: as bytes of UTF-8.
 */
export async function markupFromServer(request: MarkupRequest): Promise<string> {
  const worker = new Worker(new URL('./markup.worker.tsx', import.meta.url), { type: 'module' })
  try {
    const { markup, sawDocument } = await new Promise<MarkupAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<MarkupAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage(request, { transfer: [] })
    })
    if (sawDocument) throw new Error('The worker has a document, as no server has.')
    return new TextDecoder().decode(new TextEncoder().encode(markup))
  } finally {
    worker.terminate()
  }
}
