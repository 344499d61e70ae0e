import { ComplexityQuadrant } from '@kvadrant/react/static'

// Server components may hand functions to the figure: nothing of it is sent to the browser.
const fields = {
  label: (row) => row.name,
  organisationalComplexity: 'org',
  innovationComplexity: 'novelty',
}
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] }

export function InitiativesOverview({ initiatives }) {
  return (
    <ComplexityQuadrant
      data={initiatives}
      fields={fields}
      domain={domain}
      locale="sv"
      headingLevel={2}
      title="Var initiativen ligger"
    />
  )
}
