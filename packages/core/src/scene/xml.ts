import { cleanText } from '../text'
import { toHundredth } from './hundredth'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text as it can stand in XML, between tags and in attributes alike: without the characters that
 * XML forbids (see {@link cleanText}), and with none that XML reads as its own.
 */
export function escapeXml(text: unknown): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** What an element is written from; an attribute without a value is left out. Numbers get two decimals. */
export type XmlAttributes = { readonly [name: string]: string | number | undefined }

/** An element as text. `content` is XML already; names are the caller's own, never data. */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${valueText(value)}"`))
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

function valueText(value: string | number): string {
  return typeof value === 'number' ? String(toHundredth(value)) : escapeXml(value)
}
