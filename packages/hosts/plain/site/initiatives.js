// Rows for the scripts that come after this one.
window.initiatives = [
  { id: 'e-arkiv', label: 'E-arkiv', organisationalComplexity: 2.5, innovationComplexity: 2 },
  {
    id: 'hemtjanst',
    label: 'Digital hemtjänst',
    organisationalComplexity: 8,
    innovationComplexity: 8.25,
  },
  { id: 'laptops', label: 'Lånedatorer', organisationalComplexity: 7, innovationComplexity: 3 },
]
