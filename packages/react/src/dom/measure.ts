import { type MeasureText, measureByTable } from '@kvadrant/core'

/** How many widths are remembered before the memory is emptied. */
const MEMORY = 20_000

/** How text is set where a figure stands. */
export interface TextSetting {
  readonly family: string
  readonly letterSpacing: string
  readonly wordSpacing: string
}

/** Reads how text is set at an element. */
export function textSettingOf(element: Element): TextSetting {
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element)
  return {
    family: fontFamily || 'sans-serif',
    letterSpacing: spacing(letterSpacing),
    wordSpacing: spacing(wordSpacing),
  }
}

/**
 * Measures text as the browser sets it, on a canvas that is never shown. Where there is no
 * canvas the built-in table of widths serves.
 */
export function measureBySetting({ family, letterSpacing, wordSpacing }: TextSetting): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return measureByTable
  const widths = new Map<string, number>()
  let font = ''
  return (text, { sizePx, weight }) => {
    const wanted = `${weight} ${sizePx}px ${family}`
    const key = `${wanted}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    if (font !== wanted) {
      context.font = wanted
      context.letterSpacing = letterSpacing
      context.wordSpacing = wordSpacing
      font = wanted
    }
    const { width } = context.measureText(text)
    if (widths.size >= MEMORY) widths.clear()
    widths.set(key, width)
    return width
  }
}

function spacing(value: string): string {
  return value.endsWith('px') ? value : '0px'
}
