import { comparisonText, complexity, groupComparison, place, regionName } from '@kvadrant/core'
import { ComplexityQuadrant } from '@kvadrant/react'
import { useMemo, useState } from 'react'
import { domains, initiatives } from '../fixtures/initiatives'
import { figureTexts } from '../page/figureTexts'
import type { Language } from '../page/language'
import { WithPanel } from '../page/WithPanel'

const words = {
  sv: { heading: 'Två grupper', one: 'Den ena', other: 'Den andra', region: 'Region' },
  en: { heading: 'Two groups', one: 'The one', other: 'The other', region: 'Region' },
}

const placement = place(initiatives, complexity, { domain: domains })
const groups = [...new Set(placement.placed.map(({ group }) => group))].filter(
  (group) => group !== '',
)

/** A figure with the rows of two groups alone, and beside it how many of each lie in which region. */
export function TwoGroups({ language }: { readonly language: Language }) {
  const say = words[language]
  const texts = useMemo(() => figureTexts(language), [language])
  const [a = '', setA] = useState(groups[0])
  const [b = '', setB] = useState(groups[1])
  const speaker = { definition: complexity, texts, ...placement }
  const compared = groupComparison(placement, a, b)
  const { headline } = comparisonText(speaker, compared, { a, b })
  return (
    <WithPanel
      heading={say.heading}
      figure={
        <ComplexityQuadrant
          data={initiatives}
          domain={domains}
          filter={[a, b]}
          locale={language}
          illustrative
          readOnly
        />
      }
    >
      <p>
        <GroupList label={say.one} value={a} onChange={setA} />{' '}
        <GroupList label={say.other} value={b} onChange={setB} />
      </p>
      <p>{headline}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.region}</th>
            <th scope="col">{a}</th>
            <th scope="col">{b}</th>
          </tr>
        </thead>
        <tbody>
          {compared.regions.map((one) => (
            <tr key={one.region}>
              <th scope="row">{regionName(speaker, one.region)}</th>
              <td>{one.a}</td>
              <td>{one.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WithPanel>
  )
}

interface GroupListProps {
  readonly label: string
  readonly value: string
  readonly onChange: (group: string) => void
}

function GroupList({ label, value, onChange }: GroupListProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {groups.map((group) => (
          <option key={group}>{group}</option>
        ))}
      </select>
    </label>
  )
}
