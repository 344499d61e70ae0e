import { embedFigure } from './frame.js'

const domain = {
  innovationAmbition: [0, 10],
  innovationCapability: [0, 10],
  partnershipWeight: [0, 10],
}

embedFigure(document.querySelector('iframe'), {
  origin: 'https://figurer.example.se',
  figure: ['kv-innovation-capacity', 'kv-partnership-weight'],
  data: [
    {
      id: 'e-arkiv',
      label: 'E-archive',
      innovationAmbition: 2,
      innovationCapability: 3,
      partnershipWeight: 1,
    },
    {
      id: 'laptops',
      label: 'Laptops',
      innovationAmbition: 6,
      innovationCapability: 4,
      partnershipWeight: 7,
    },
  ],
  // There is no setting of the last name: the frame says so.
  settings: { locale: 'en', headingLevel: 2, domain, colour: 'red' },
  onError: ({ kind, details }) => {
    document.querySelector('[data-error]').textContent = `${kind}: ${details.code} ${details.field}`
  },
})
