import { isSeparator } from './isSeparator'
import { DEFAULT_STYLE, type TableStyle } from './table'

const CHOICES = {
  encoding: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  lineEnding: ['\r\n', '\n', '\r'],
  decimalSign: [',', '.'],
} as const

/**
 * A whole style of what a host gives of one; what it leaves out, or what is none, is as by default.
 */
export function saneStyle(style: Partial<TableStyle>): TableStyle {
  const encoding = choice(CHOICES.encoding, style.encoding, DEFAULT_STYLE.encoding)
  return {
    encoding,
    byteOrderMark:
      encoding !== 'windows-1252' && (style.byteOrderMark ?? DEFAULT_STYLE.byteOrderMark),
    separator: isSeparator(style.separator) ? style.separator : DEFAULT_STYLE.separator,
    separatorLine: style.separatorLine ?? DEFAULT_STYLE.separatorLine,
    lineEnding: choice(CHOICES.lineEnding, style.lineEnding, DEFAULT_STYLE.lineEnding),
    finalLineEnding: style.finalLineEnding ?? DEFAULT_STYLE.finalLineEnding,
    decimalSign: choice(CHOICES.decimalSign, style.decimalSign, DEFAULT_STYLE.decimalSign),
  }
}

function choice<Choice>(choices: readonly Choice[], given: unknown, fallback: Choice): Choice {
  return choices.find((known) => known === given) ?? fallback
}
