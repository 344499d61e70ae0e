/** What a document's live region said. */
export interface Heard {
  /** Every sentence in its order; the same one twice in a row counts twice. */
  readonly sentences: () => readonly string[]
  readonly last: () => string | undefined
  readonly stop: () => void
}

/** The live regions of a document. */
export function liveRegions(document: Document): readonly Element[] {
  return [...document.querySelectorAll('[aria-live="polite"], [role="status"]')]
}

/** Listens to the live region of a document, which may come later. */
export function listen(document: Document): Heard {
  const said: string[] = []
  const regions = new Set<Element>()
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const text = target.textContent ?? ''
      // A space that cannot break makes the same words new ones.
      if (target !== document.body && text !== '') said.push(text.replace(/\u00a0$/, ''))
    }
    follow()
  })
  const follow = () => {
    for (const region of liveRegions(document)) {
      if (regions.has(region)) continue
      regions.add(region)
      observer.observe(region, { childList: true, characterData: true, subtree: true })
    }
  }
  // A region that comes is put into the body, and says something later at the earliest.
  observer.observe(document.body, { childList: true })
  follow()
  return {
    sentences: () => said,
    last: () => said.at(-1),
    stop: () => observer.disconnect(),
  }
}
