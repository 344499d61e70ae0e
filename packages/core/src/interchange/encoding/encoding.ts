/** The encodings that tables are read from and written in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Text that was bytes, and what is needed to make the same bytes of it again. */
export interface DecodedText {
  /** The text without the byte order mark. */
  readonly text: string
  readonly encoding: TextEncoding
  /** Whether the text began with a byte order mark. */
  readonly byteOrderMark: boolean
  /** Whether bytes that are no text in this encoding were replaced by U+FFFD. */
  readonly damaged: boolean
}
