import { useId, useLayoutEffect, useRef } from 'react'

/** Props of {@link CopyByHand}. */
export interface CopyByHandProps {
  readonly label: string
  readonly text: string
}

/** A text to be copied by hand: it takes the focus and is selected when it appears. */
export function CopyByHand({ label, text }: CopyByHandProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <p data-take-by-hand="">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={4} spellCheck={false} value={text} />
    </p>
  )
}
