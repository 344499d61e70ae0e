import type { Diagnostic, Domain, Fields, Messages } from '@kvadrant/core'
import type { ToleranceValues } from '../portfolio/options'
import type { HostError, SplitValues } from '../types'

/**
 * What findings are made from, and how they are shown. Inside a `Portfolio` everything that it
 * shares comes from there: rows, fields, domain, thresholds, selection, filter and language. A prop
 * given here wins.
 */
export interface FindingsProps<Row extends object> {
  /** The rows to judge. Never changed. @default the portfolio's, with what was moved in it */
  readonly data?: readonly Row[] | null | undefined
  /** Where a row keeps what the figures read: a key of the row, or a function of it. @default each field under its own name */
  readonly fields?: (Fields<Row> & Fields<Row, string>) | undefined
  /** The least and the greatest value of a field, in the host's units. @default [0, 1] */
  readonly domain?: { readonly [field: string]: Domain | undefined } | undefined
  /** Where axes are split, by field, in that field's units. Give what the figures are given. @default the figures' own */
  readonly split?: SplitValues | undefined
  /** The figures' own measures of distance, by the figure's id, on the unit scale. @default each figure's own */
  readonly tolerance?: ToleranceValues | undefined
  /** More links between the parties of an initiative than this are a finding. @default none: nothing is said of the load */
  readonly loadLimit?: number | undefined
  /**
   * How uncertain values are, on the unit scale: who would be in another region if one value were
   * another by at most this is shown as borderline. Ours, not the whitepaper's. 0: only who lies
   * on a border. @default 0.03
   */
  readonly uncertainty?: number | undefined

  /**
   * `portfolio`: each thing found once, the most severe first, with everyone it was found in.
   * `initiative`: the selected initiative alone, or all of them to choose from. @default 'portfolio'
   */
  readonly by?: 'portfolio' | 'initiative' | undefined
  /** Id of the selected initiative, held by the host; null for none. */
  readonly selected?: string | null | undefined
  readonly defaultSelected?: string | null | undefined
  readonly onSelect?: ((id: string | null, row: Row | null) => void) | undefined

  /** A language tag. Swedish and English ship; for others pass `messages`. @default 'sv' */
  readonly locale?: string | undefined
  /** Texts of the host's own, by key; keys left out keep the shipped text. */
  readonly messages?: Messages | undefined
  /** @default the page's own */
  readonly direction?: 'ltr' | 'rtl' | undefined
  /** The heading. @default a question in the language of the findings */
  readonly title?: string | undefined
  /** The level of the heading; what stands under it has the next ones. @default no headings */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Colours of their own. @default those of the page's colour scheme */
  readonly theme?: 'light' | 'dark' | 'forced' | undefined

  /** Hears what in the rows or settings could not be used, whenever that changes. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
  /** Hears what the host's own callbacks threw or rejected. @default reported to the console */
  readonly onError?: ((error: unknown, where: HostError) => void) | undefined

  /** The DOM's own id of the element. */
  readonly id?: string | undefined
  /** The DOM's own classes of the element. */
  readonly className?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
}

/** The uncertainty where the host gives none, on the unit scale: 0.3 on a scale from 0 to 10. Ours. */
export const DEFAULT_UNCERTAINTY = 0.03
