import type { IncomingMessage, ServerResponse } from 'node:http'
import { initiatives } from '../testing'
import { createBackend } from './backend.mjs'

/** The backend with something before it that fails or is slow when a test wants it so. */
export interface Gate {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Begins anew: the rows as they were, one of them decided, and nothing in the way. */
  readonly reset: () => void
  /** Has the next change answered with a status in the place of the backend. */
  readonly failNext: (status: number) => void
  /** Keeps the next change from the backend until the function that it gives back is called. */
  readonly holdNext: () => () => void
  /** What the changes so far asked for, in the order in which they came. */
  readonly asked: () => readonly string[]
}

/** Makes a {@link Gate}. */
export function createGate(): Gate {
  let backend = createBackend([])
  let asked: string[] = []
  let next: number | Promise<void> | undefined
  return {
    answer: async (request, response) => {
      if (request.method !== 'PATCH') return backend(request, response)
      asked.push(request.url ?? '')
      const way = next
      next = undefined
      if (typeof way === 'number') {
        response.writeHead(way).end()
        return true
      }
      await way
      return backend(request, response)
    },
    reset: () => {
      backend = createBackend(
        initiatives.map((row) => ({ ...row, decided: row.id === 'sensorer' })),
      )
      asked = []
      next = undefined
    },
    failNext: (status) => {
      next = status
    },
    holdNext: () => {
      let letGo = () => {}
      next = new Promise((resolve) => {
        letGo = resolve
      })
      return () => letGo()
    },
    asked: () => asked,
  }
}
