/** How much a diagnostic matters: `info` changes nothing, `warning` leaves something out, `error` stops the reading. */
export type Severity = 'info' | 'warning' | 'error'

/** What went wrong, as a stable name. The reader's text stands in the catalogues under `diagnostic.<code>`. */
export type DiagnosticCode =
  // rows
  | 'row-not-an-object'
  | 'row-unreadable'
  | 'id-missing'
  | 'id-duplicate'
  | 'too-many-rows'
  // values
  | 'value-missing'
  | 'value-not-a-number'
  | 'value-not-finite'
  | 'value-wrong-type'
  | 'value-ambiguous'
  | 'value-outside-domain'
  | 'value-unknown-word'
  | 'value-negative'
  | 'forces-all-zero'
  | 'size-unusable'
  // settings
  | 'data-not-a-list'
  | 'domain-unusable'
  | 'split-unusable'
  | 'definition-incomplete'
  // files
  | 'encoding-changed'
  | 'row-too-short'
  | 'row-too-long'
  | 'row-empty'
  | 'row-unknown'
  | 'id-ambiguous'
  | 'quote-unclosed'
  | 'quote-misplaced'
  | 'header-empty'
  | 'header-duplicate'
  | 'character-removed'
  | 'character-replaced'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-empty'
  | 'column-missing'
  // Mermaid
  | 'chart-missing'
  | 'chart-repeated'
  | 'statement-repeated'
  | 'line-unreadable'
  | 'point-unreadable'
  | 'split-not-in-middle'
  // stored states
  | 'state-not-json'
  | 'state-too-deep'
  | 'state-foreign'
  | 'state-version'
  | 'state-key-unknown'
  | 'state-key-duplicate'
  | 'state-value-unusable'
  | 'more-problems'
  | 'link-too-long'
  | 'link-truncated'
  | 'link-damaged'
  | 'storage-refused'

/**
 * Something about the host's data that a person may want to mend. Data, not text:
 * `code` chooses the text in the catalogues, the other members fill it in.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** Index of the row among the data rows, 0 for the first; texts show it counted from 1. */
  readonly row?: number
  /** The row's id, where it has one. */
  readonly id?: string
  /** The field (`organisationalComplexity`) or the column's header. */
  readonly field?: string
  /** What stood there, as text, cut at 80 characters. */
  readonly value?: string
  /** A limit that was passed, where the text names one. */
  readonly limit?: number
}
