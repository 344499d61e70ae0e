import { MEASURES, THEME_TOKENS } from './tokens'
import type { Theme } from './readTheme'

/** The custom properties of all that a theme sets in another way than figures do by themselves. */
export function ownProperties(theme: Theme, plain: Theme): readonly (readonly [string, string])[] {
  const colours = THEME_TOKENS.filter(
    (token) => theme.light[token] !== plain.light[token] || theme.dark[token] !== plain.dark[token],
  ).map((token) => [`--kv-${token}`, bothOf(theme.light[token], theme.dark[token])] as const)
  const measures = MEASURES.flatMap((name) => {
    const value = theme.measures[name]
    return value === undefined ? [] : [[`--kv-${name}`, value] as const]
  })
  return [...colours, ...measures]
}

function bothOf(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`
}

/** A theme as a stylesheet for the whole page; the empty text where it sets nothing. */
export function themeCss(theme: Theme, plain: Theme): string {
  const lines = ownProperties(theme, plain).map(([name, value]) => `  ${name}: ${value};\n`)
  return lines.length === 0 ? '' : `:root {\n${lines.join('')}}\n`
}
