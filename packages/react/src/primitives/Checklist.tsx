/** One line of a checklist. */
export interface ChecklistItem {
  readonly id: string
  readonly label: string
  readonly answer: 'met' | 'unmet' | 'unanswered'
  /** The answer in words. */
  readonly text: string
}

/** Props of {@link Checklist}. */
export interface ChecklistProps {
  readonly title: string
  readonly items: readonly ChecklistItem[]
}

/** The sign before each line; words say the same behind it. */
const SIGNS = {
  met: 'M2.5 8.5l3.5 3.5l7.5 -8',
  unmet: 'M3.5 3.5l9 9m0 -9l-9 9',
  unanswered: 'M4 8h8',
} as const

/** What is met, what is not and what nobody has answered: by sign and in words, never by colour alone. */
export function Checklist({ title, items }: ChecklistProps) {
  return (
    <div data-kv-checklist="">
      <p>{title}</p>
      <ul>
        {items.map(({ id, label, answer, text }) => (
          <li key={id} data-kv-answer={answer}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={SIGNS[answer]} fill="none" />
            </svg>
            <span>
              {label} <span data-kv-answer-word="">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
