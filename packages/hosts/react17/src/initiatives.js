export const initiatives = [
  { id: 'e-arkiv', name: 'E-arkiv', org: 2, novelty: 2 },
  { id: 'hemtjanst', name: 'Digital hemtjänst', org: 8, novelty: 8 },
  { id: 'laptops', name: 'Lånedatorer', org: 7, novelty: 3 },
  { id: 'sensorer', name: 'Vattensensorer', org: 3, novelty: 7 },
]
