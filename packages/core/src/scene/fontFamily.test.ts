import { describe, expect, it } from 'vitest'
import { FONT_FAMILY, safeFontFamily } from './fontFamily'

describe('safeFontFamily', () => {
  it.each([
    'Inter',
    'system-ui, sans-serif',
    '"Segoe UI", \'Helvetica Neue\', Arial',
    '-apple-system, Källa Sans',
    FONT_FAMILY,
  ])('lets %s through', (family) => {
    expect(safeFontFamily(family)).toBe(family)
  })

  it.each([
    '',
    'Arial,',
    'Arial; color: red',
    '"Arial',
    'Arial"',
    'url(x)',
    'Arial</text><script>',
    '"a&b"',
    '"a\\22 b"',
    'a'.repeat(2000),
    undefined,
    7,
  ])('gives the system’s sans for %s', (family) => {
    expect(safeFontFamily(family)).toBe(FONT_FAMILY)
  })
})
