import '@kvadrant/elements/define'
import { initiatives } from '../initiatives.js'

/** Rows as JSON need no reference. An object would not do: React 18 makes a text of it. */
export function ByAttribute() {
  return (
    <kv-complexity-quadrant
      data={JSON.stringify(initiatives)}
      fields="label: name; organisationalComplexity: org; innovationComplexity: novelty"
      domain='{"organisationalComplexity": [0, 10], "innovationComplexity": [0, 10]}'
    />
  )
}
