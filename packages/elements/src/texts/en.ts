import type { Messages } from '@kvadrant/core'

/** What the elements say besides their figures, in English. */
export const en: Messages = {
  'element.loading': 'Fetching data …',
  'element.data.object':
    'The data came as the text “{text}”, not as rows. Set them as a property from script, or write them as JSON.',
  'element.data.json': 'The data cannot be read: the text is not valid JSON.',
  'element.data.list': 'The data cannot be read: they are not a list of rows.',
  'element.data.refused': 'The data cannot be read: {reason}.',
  'element.load.address': 'The data could not be fetched: “{text}” is not an address.',
  'element.load.status': 'The data could not be fetched: the server answered {status}.',
  'element.load.failed': 'The data could not be fetched. Try again in a while.',
  'element.definition': 'The figure cannot be drawn: its axes and cells do not fit together.',
  'element.attribute': 'The attribute {name} cannot be read: “{text}”.',
  'element.host': "The page's own code for the figure failed.",
  'element.diagnostics.one': '{count} value in the data could not be used.',
  'element.diagnostics.other': '{count} values in the data could not be used.',
}
