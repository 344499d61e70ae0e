/** What became of taking something away. */
export interface Outcome {
  readonly done: boolean
  /** In sentences. */
  readonly words: readonly string[]
  /** A text that is to be copied by hand, since the browser did not let us. */
  readonly byHand?: { readonly label: string; readonly text: string }
  /** Whether the JSON file is offered in its place. */
  readonly fileInstead?: boolean
}

/** Something done, in words; empty sentences are left out. */
export function done(...words: readonly string[]): Outcome {
  return { done: true, words: words.filter((one) => one !== '') }
}

/** Something that could not be done, in words. */
export function failed(...words: readonly string[]): Outcome {
  return { done: false, words }
}

/**
 * Copies a text to the clipboard. Where the browser refuses, or has none, the text is handed on, to be
 * copied by hand.
 */
export async function copy(
  text: string,
  copied: readonly string[],
  otherwise: { readonly words: string; readonly label: string },
): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text)
    return done(...copied)
  } catch {
    return { ...failed(otherwise.words), byHand: { label: otherwise.label, text } }
  }
}
