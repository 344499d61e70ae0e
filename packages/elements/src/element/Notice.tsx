/** Props of {@link Notice}. */
export interface NoticeProps {
  readonly text: string
  readonly lang: string
  readonly theme: string | undefined
  /** Whether something went wrong; otherwise something is on its way. */
  readonly grave: boolean
}

/** A sentence above a figure: why it has no rows, or that they are on their way. */
export function Notice({ text, lang, theme, grave }: NoticeProps) {
  return (
    <p
      data-kv-theme={theme ?? ''}
      data-kv-notice={grave ? 'problem' : 'waiting'}
      role={grave ? 'alert' : 'status'}
      lang={lang}
    >
      {text}
    </p>
  )
}
