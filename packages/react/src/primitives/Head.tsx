/** Props of {@link Head}. */
export interface HeadProps {
  /** Id of the title, for what is named by it. @default none */
  readonly titleId?: string | undefined
  readonly title: string
  readonly subtitle: string
  /** The level of the title among the page's headings; no heading where left out. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Whether a title that is no heading stands out without a stylesheet too. @default false */
  readonly strong?: boolean | undefined
}

/** The question that the figure answers, and what is shown. */
export function Head({ titleId, title, subtitle, headingLevel, strong = false }: HeadProps) {
  const Title = headingLevel === undefined ? 'p' : (`h${headingLevel}` as const)
  return (
    <figcaption data-kv-head="">
      <Title id={titleId} data-kv-title="">
        {strong && headingLevel === undefined ? <strong>{title}</strong> : title}
      </Title>
      {subtitle !== '' && <p data-kv-subtitle="">{subtitle}</p>}
    </figcaption>
  )
}
