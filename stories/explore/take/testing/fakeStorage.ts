import type { StorageSource } from '@kvadrant/core/interchange'

/** A storage that lasts as long as the page, with some texts in it by their keys. */
export function fakeStorage(texts: { readonly [key: string]: string } = {}): StorageSource {
  const kept = new Map(Object.entries(texts))
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  })
}
