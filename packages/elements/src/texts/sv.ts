import type { Messages } from '@kvadrant/core'

/** What the elements say besides their figures, in Swedish. */
export const sv: Messages = {
  'element.loading': 'Hämtar data …',
  'element.data.object':
    'Data kom som texten ”{text}”, inte som rader. Sätt dem som egenskap i skript, eller skriv dem som JSON.',
  'element.data.json': 'Data går inte att läsa: texten är inte giltig JSON.',
  'element.data.list': 'Data går inte att läsa: det är inte en lista med rader.',
  'element.data.refused': 'Data går inte att läsa: {reason}.',
  'element.load.address': 'Data kunde inte hämtas: ”{text}” är ingen adress.',
  'element.load.status': 'Data kunde inte hämtas: servern svarade {status}.',
  'element.load.failed': 'Data kunde inte hämtas. Försök igen om en stund.',
  'element.definition': 'Figuren går inte att rita: dess axlar och rutor passar inte ihop.',
  'element.attribute': 'Attributet {name} går inte att läsa: ”{text}”.',
  'element.host': 'Sidans egen kod för figuren misslyckades.',
  'element.diagnostics.one': '{count} uppgift i data gick inte att använda.',
  'element.diagnostics.other': '{count} uppgifter i data gick inte att använda.',
}
