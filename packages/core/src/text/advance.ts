/**
 * Advance widths in em of the regular cut of a typical system sans, by kind of character. The
 * numbers are our own estimates, chosen at the wide end of what such fonts have.
 */
const KINDS: readonly (readonly [em: number, characters: string])[] = [
  [0.25, "ijlIíìîïıłĺļľ'|!.,:;·‘’‚¡¦"],
  [0.28, ' \u00a0\u202f\u2009'],
  [0.35, 'frtţťřŕ()[]{}-‐‑/\\`´"“”„°ªº¹²³'],
  [0.4, '*^~¨¯¸'],
  [0.53, 'ckssvxyzçćĉċčśŝşšýÿźżžß?J_'],
  [
    0.57,
    'aebdghnopquàáâãäåāăąèéêëēĕėęěðñńņňòóôõöøōŏőùúûüũūŭůűųþđďĝğġģĥħķ0123456789$£¥€¢§¶#+<>=±÷×¬',
  ],
  [0.63, 'EFLTZPSÈÉÊËĒĖĘĚŁĹĻŤŢŹŻŽŚŞŠÞ'],
  [0.69, 'ABKRXYVÀÁÂÃÄÅĀĂĄÝŸŔŘĶ&'],
  [0.78, 'CDGHNOQUÇĆČĎĐÐĞĢĤÑŃŅŇÒÓÔÕÖØŌŐÙÚÛÜŪŮŰŲwŵ«»–'],
  [0.9, 'MmæœÆŒ%©®@½¼¾'],
  // The last one is the frame of a keycap, drawn around the digit before it.
  [1, 'W—…→←↑↓™‰Ŵ\u20e3'],
]

/** Letters and signs that no kind names: as wide as a wide capital, to be on the safe side. */
const OTHER_EM = 0.7

/** Pictures and East Asian wide characters fill their square; some emoji fonts run a little over it. */
const WIDE_EM = 1

/** Advance width of an emoji in em; emoji fonts draw a little wider than the square. */
export const EMOJI_EM = 1.25

const SOFT_HYPHEN = 0xad
const TABLE_SIZE = 0x180

const table = /* @__PURE__ */ buildTable()
const beyondTable = /* @__PURE__ */ buildBeyondTable()

/**
 * The advance width of one code point in em of the regular cut. Combining marks, format
 * characters and control characters are 0, East Asian wide characters 1; what the table does not
 * know is as wide as a wide capital.
 */
export function advanceEm(code: number): number {
  if (code < TABLE_SIZE) return table[code] ?? OTHER_EM
  const known = beyondTable.get(code)
  if (known !== undefined) return known
  if (isWide(code)) return WIDE_EM
  return /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(
    String.fromCodePoint(code),
  )
    ? 0
    : OTHER_EM
}

/** Whether a code point is a skin tone: part of the emoji before it, a picture where there is none. */
export function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff
}

/** Whether a code point is drawn as a picture of its own. */
export function isEmoji(code: number): boolean {
  if (code < 0x2190) return false
  // Two regional indicators make one flag; where a font has no flags it shows their letters.
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return false
  return (
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code < 0x2e80 && /\p{Emoji}/u.test(String.fromCodePoint(code)))
  )
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}

function buildTable(): Float64Array {
  const widths = new Float64Array(TABLE_SIZE).fill(OTHER_EM)
  widths.fill(0, 0, 0x20)
  widths.fill(0, 0x7f, 0xa0)
  for (const [em, characters] of KINDS) {
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0
      if (code < TABLE_SIZE) widths[code] = em
    }
  }
  widths[SOFT_HYPHEN] = 0
  return widths
}

function buildBeyondTable(): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const [em, characters] of KINDS) {
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0
      if (code >= TABLE_SIZE) widths.set(code, em)
    }
  }
  return widths
}
