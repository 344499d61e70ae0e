import type { FindingSeverity, Texts } from '@kvadrant/core'

/** A shape for each severity, so that they differ without colour and at a glance. */
const SHAPES: { readonly [severity in FindingSeverity]: string } = {
  critical: 'M8 1l7 7l-7 7l-7 -7z',
  warning: 'M8 2l7 12h-14z',
  info: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
}

/** Props of {@link SeverityMark}. */
export interface SeverityMarkProps {
  readonly severity: FindingSeverity
  readonly texts: Texts
}

/** How much a finding matters: by its shape and in a word. */
export function SeverityMark({ severity, texts }: SeverityMarkProps) {
  return (
    <span data-kv-severity={severity}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SHAPES[severity]} />
      </svg>
      {texts.say(`finding.severity.${severity}`)}
    </span>
  )
}
