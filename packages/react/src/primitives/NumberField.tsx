import { type Domain, readTyped, type Texts } from '@kvadrant/core'
import { type KeyboardEvent, useId, useState } from 'react'

/** Props of {@link NumberField}. */
export interface NumberFieldProps {
  readonly texts: Texts
  readonly label: string
  /** Whether the label stands beside the field; otherwise it is its accessible name alone. */
  readonly labelShown?: boolean | undefined
  /** Null for no answer: the field is then empty. */
  readonly value: number | null
  readonly decimals: number
  readonly domain: Domain
  readonly disabled?: boolean | undefined
  /** Whether the field may be left empty, for no answer. @default false */
  readonly optional?: boolean | undefined
  readonly onCommit: (value: number | null) => void
}

/**
 * A field for one number, with a decimal comma or point as people type it. Commits with Enter or
 * when it is left; Escape takes back what was typed; what is no number stays, with the reason.
 */
export function NumberField({
  texts,
  label,
  labelShown,
  value,
  decimals,
  domain,
  optional,
  disabled,
  onCommit,
}: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const shown = value === null ? '' : texts.number(value, decimals)

  const forget = () => {
    setDraft(undefined)
    setProblem(undefined)
  }

  const commit = () => {
    if (draft === undefined || draft === shown) return forget()
    if (optional && draft.trim() === '') {
      forget()
      return onCommit(null)
    }
    const typed = readTyped(draft, domain)
    if ('value' in typed) {
      forget()
      return onCommit(typed.value)
    }
    const [low, high] = domain.map((end) => texts.number(end, decimals))
    return setProblem(
      typed.problem === 'outside'
        ? texts.say('table.range', { low: low ?? '', high: high ?? '' })
        : texts.say('table.unreadable', {
            text: draft,
            example: shown || texts.number(domain[0], decimals),
          }),
    )
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      forget()
    }
  }

  return (
    <span data-kv-field="">
      {labelShown && <label htmlFor={id}>{label}</label>}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={6}
        value={draft ?? shown}
        disabled={disabled}
        aria-label={labelShown ? undefined : label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span id={`${id}-problem`} role="alert" data-kv-problem="">
          {problem}
        </span>
      )}
    </span>
  )
}
