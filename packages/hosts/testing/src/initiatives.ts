/**
 * What every host page shows, from 0 to 10 on both axes, so that one list of checks fits them all:
 * organisational complexity in `org`, innovation complexity in `novelty`.
 */
export const initiatives = [
  { id: 'e-arkiv', name: 'E-arkiv', org: 2, novelty: 2 },
  { id: 'hemtjanst', name: 'Digital hemtjänst', org: 8, novelty: 8 },
  { id: 'laptops', name: 'Lånedatorer', org: 7, novelty: 3 },
  { id: 'sensorer', name: 'Vattensensorer', org: 3, novelty: 7 },
] as const

/** The one of them that the checks move. */
export const mover = initiatives[0]
