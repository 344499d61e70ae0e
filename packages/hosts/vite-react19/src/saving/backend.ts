import type { Initiative } from '../initiatives'

const address = '/api/initiatives'

export async function readInitiatives(): Promise<readonly Initiative[]> {
  return ask(address)
}

/** Rejects where the server refuses, or cannot be reached. */
export async function patchInitiative(id: string, patch: Partial<Initiative>): Promise<Initiative> {
  return ask(`${address}/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(patch),
  })
}

async function ask<Answer>(url: string, request?: RequestInit): Promise<Answer> {
  const response = await fetch(url, request)
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  return response.json()
}
