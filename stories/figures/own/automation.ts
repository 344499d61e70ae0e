import { defineFigure, layOutPlane, type Messages, plane, type Position } from '@kvadrant/core'

const sv: Messages = {
  'automation.title': 'Lönar det sig att automatisera?',
  'automation.name': 'automatisering',
  'automation.axis.hoursNow': 'Timmar om året för hand',
  'automation.axis.hoursNow.low': 'Inga',
  'automation.axis.hoursNow.high': 'Många',
  'automation.axis.hoursToBuild': 'Timmar att bygga och vårda',
  'automation.axis.hoursToBuild.low': 'Inga',
  'automation.axis.hoursToBuild.high': 'Många',
  'automation.region.by-hand': 'Gör för hand',
  'automation.region.by-hand.reading': 'Det tar längre tid att bygga än det någonsin sparar.',
  'automation.region.automate': 'Automatisera',
  'automation.region.automate.reading': 'Bygget är intjänat inom ett år.',
}

/** Own, not the whitepaper's: hours by hand in a year against hours to automate; the diagonal tells them apart. */
export const automation = defineFigure({
  id: 'automation',
  space: plane,
  axes: [
    { field: 'hoursNow', domain: [0, 400] },
    { field: 'hoursToBuild', domain: [0, 400] },
  ],
  regions: [
    { id: 'by-hand', tone: 'sand' },
    { id: 'automate', tone: 'green' },
  ],
  thresholds: [],
  partition: () => ({
    ids: ['by-hand', 'automate'],
    regionOf: ([now, build]: Position) => ((build ?? 0) > (now ?? 0) ? 'by-hand' : 'automate'),
    outlineOf: (id) => [[0, 0], id === 'automate' ? [1, 0] : [0, 1], [1, 1]],
  }),
  layOut: layOutPlane,
  texts: { sv, en: sv },
})
