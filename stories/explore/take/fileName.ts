import { cleanText } from '@kvadrant/core'

/** The most characters before the ending: what every file system takes, with room for "(1)". */
const LONGEST = 80

/** Names that a Windows computer keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file name that every system takes: å, ä and ö stay; signs that mean something in paths, control
 * characters and what turns the direction of text do not, nor dots at the ends.
 *
 * @param name what the file is called, of whatever origin; an ending like the given one is not doubled
 * @param ending without the dot: `csv`
 * @param otherwise the name where nothing is left of it
 */
export function fileName(name: string, ending: string, otherwise: string): string {
  const bare = name.toLowerCase().endsWith(`.${ending}`) ? name.slice(0, -ending.length - 1) : name
  const safe = cleanText(bare.replace(/[<>:"/\\|?*]/g, ' ')).replace(/^[\s.]+|[\s.]+$/g, '')
  const short = [...safe].slice(0, LONGEST).join('').trimEnd()
  return `${short === '' || DEVICE.test(short) ? otherwise : short}.${ending}`
}

/** A day as file names have it, in the reader's own time: 2026-11-24. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
