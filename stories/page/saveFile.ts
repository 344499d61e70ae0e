/** Hands a file over to the browser, which puts it where downloads go. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may begin to read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A table's bytes as the content of a file. */
export function csvContent(bytes: Uint8Array): Blob {
  return new Blob([Uint8Array.from(bytes)], { type: 'text/csv' })
}
