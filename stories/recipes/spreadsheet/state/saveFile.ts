/** Hands a file over to the browser, which puts it where downloads go. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may begin to read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
