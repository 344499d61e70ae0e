/** A label that a host may give a row, by what it is. */
export interface HostileLabel {
  readonly what: string
  readonly label: string
  /** Text that a reader must still be able to see; undefined where none of it can be shown. */
  readonly seen: string | undefined
}

const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
const FLAG = '\u{1f1f8}\u{1f1ea}'

/** Labels that markup, scripts, directions, fonts and XML have trouble with. */
export const HOSTILE_LABELS: readonly HostileLabel[] = [
  { what: 'a script', label: '<script>alert(1)</script>', seen: '<script>alert(1)</script>' },
  { what: 'an image', label: '"><img src=x onerror=alert(1)>', seen: '"><img src=x onerror=' },
  { what: 'the end of an SVG', label: '</text></svg><b>x</b>', seen: '</text></svg><b>x</b>' },
  { what: 'entities', label: '&lt;b&gt; &#60; &amp;', seen: '&lt;b&gt; &#60; &amp;' },
  { what: 'a placeholder', label: '{label} {count} {region}', seen: '{label} {count} {region}' },
  { what: 'U+202E', label: 'abc\u202efed', seen: 'abcfed' },
  { what: 'isolates that are never closed', label: '\u2067\u2066abc', seen: 'abc' },
  {
    what: 'Arabic',
    label: '\u0645\u0634\u0631\u0648\u0639',
    seen: '\u0645\u0634\u0631\u0648\u0639',
  },
  { what: 'lone surrogates', label: 'a\ud800b\udfffc', seen: 'abc' },
  { what: 'control characters', label: 'a\u0000b\u0007c\u001b[31md\u007f', seen: 'abc[31md' },
  { what: 'line breaks', label: 'a\r\nb\tc\u2028d', seen: 'a b c d' },
  { what: 'characters that are none', label: 'a\ufffeb\uffffc', seen: 'abc' },
  {
    what: '10 000 characters with spaces',
    label: 'long label '.repeat(1000).slice(0, 9999),
    seen: 'long label long',
  },
  { what: '10 000 characters without spaces', label: 'x'.repeat(10_000), seen: 'xxxxxxxxxx' },
  { what: '10 000 emoji', label: FAMILY.repeat(1250), seen: FAMILY },
  { what: 'zalgo', label: `Z${'\u0335\u0322\u0301\u0348'.repeat(50)}algo`, seen: 'algo' },
  { what: 'a joined emoji', label: `${FAMILY} family`, seen: `${FAMILY} family` },
  { what: 'a flag', label: `${FLAG} Sverige`, seen: `${FLAG} Sverige` },
  { what: 'spaces alone', label: ' \t\u00a0\u3000 ', seen: undefined },
  { what: 'nothing', label: '', seen: undefined },
  { what: 'nothing that shows', label: '\u200b\u200d\u2060\ufeff', seen: undefined },
]

/** What no text of the page may hold: what XML forbids, and what turns the direction of the text after it. */
export const FORBIDDEN = /[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u
