import type { Initiative } from './initiative'
import type { SceneWord } from './scene'

/** The word for a value of the example portfolio, 0 to 10: as many parts of one width as there are words. */
export function wordFor(value: Initiative[string], words: readonly SceneWord[]): string {
  const place = Math.min(words.length - 1, Math.floor((Number(value) / 10) * words.length))
  return words[place]?.word ?? ''
}
