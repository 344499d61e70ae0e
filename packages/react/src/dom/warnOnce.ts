declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined

const warned = new Set<string>()

/** Tells a developer something, once per page; nothing in production. */
export function warnOnce(text: string): void {
  if (typeof process !== 'undefined' && process.env.NODE_ENV === 'production') return
  if (warned.has(text)) return
  warned.add(text)
  console.warn(text)
}
