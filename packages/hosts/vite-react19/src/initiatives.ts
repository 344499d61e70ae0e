/** A row as the page has it; both numbers are from 0 to 10. */
export interface Initiative {
  id: string
  name: string
  org: number
  novelty: number
}

export const initiatives: readonly Initiative[] = [
  { id: 'e-arkiv', name: 'E-arkiv', org: 2, novelty: 2 },
  { id: 'hemtjanst', name: 'Digital hemtjänst', org: 8, novelty: 8 },
  { id: 'laptops', name: 'Lånedatorer', org: 7, novelty: 3 },
  { id: 'sensorer', name: 'Vattensensorer', org: 3, novelty: 7 },
]
