import { expect, test } from 'vitest'
import { FIGURE_TABLES } from './figureTables'
import type { FrameSettings } from './messages'
import { readSettings } from './readSettings'

const read = (settings: FrameSettings) => {
  const { values, remarks } = readSettings(settings, FIGURE_TABLES['kv-complexity-quadrant'])
  return { values: Object.fromEntries(values), remarks }
}

test.each<[string, FrameSettings, object]>([
  ['texts', { locale: 'en', heading: 'Vad?' }, { locale: 'en', heading: 'Vad?' }],
  [
    'yes and no',
    { readOnly: true, labels: false, disabled: false },
    { readOnly: true, labels: false, disabled: false },
  ],
  ['numbers', { headingLevel: 3, tolerance: 0.2 }, { headingLevel: 3, tolerance: 0.2 }],
  [
    'what holds others',
    { fields: { label: 'name' }, groups: ['a'] },
    { fields: { label: 'name' }, groups: ['a'] },
  ],
  ['pairs as in the attribute', { fields: 'label: name' }, { fields: { label: 'name' } }],
  ['a number for an id', { selected: 7 }, { selected: '7' }],
  ['a record for a text is text', { heading: { a: 1 } }, { heading: '{"a":1}' }],
  ['what is not given', { locale: null }, {}],
])('settings are read as attributes are: %s', (_, settings, values) => {
  expect(read(settings)).toEqual({ values, remarks: [] })
})

test.each<[string, FrameSettings]>([
  ['onclick', { onclick: 'alert(1)' }],
  ['innerHTML', { innerHTML: '<b>' }],
  ['__proto__', JSON.parse('{"__proto__":{"a":1}}')],
  ['constructor', { constructor: 'x' }],
  ['theme', { theme: 'red' }],
  ['headingLevel', { headingLevel: 1 }],
])(
  'a setting that does not exist, or says nothing, is named and left out: %s',
  (name, settings) => {
    expect(read(settings)).toEqual({ values: {}, remarks: [{ code: 'setting', field: name }] })
  },
)
