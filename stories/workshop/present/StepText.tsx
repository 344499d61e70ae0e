import type { RevealStep, StepLine } from '@kvadrant/core'
import type { WorkshopTexts } from '../texts/texts'

/** Props of {@link StepText}. */
export interface StepTextProps {
  readonly step: RevealStep
  readonly texts: WorkshopTexts
}

/** What a step says, in large type: its heading, and what it means. */
export function StepText({ step, texts }: StepTextProps) {
  const [first, ...others] = step.lines
  if (step.kind === 'region') {
    return (
      <div data-present-step="region">
        <h2>{first?.name}</h2>
        <p>{first?.text}</p>
      </div>
    )
  }
  const isAxes = step.kind === 'axes'
  return (
    <div data-present-step={step.kind}>
      <h2>{isAxes ? texts.axes : first?.name}</h2>
      <Lines lines={isAxes ? step.lines : others} />
    </div>
  )
}

/** Names with what is said of them. */
function Lines({ lines }: { readonly lines: readonly StepLine[] }) {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(({ name, text }) => (
        <li key={name}>
          <strong>{name}</strong> {text}
        </li>
      ))}
    </ul>
  )
}
