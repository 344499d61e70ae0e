import type { Change } from '@kvadrant/core'
import type { Initiative } from '@kvadrant/conformance/scenes'
import { Portfolio, type PortfolioModel, type PortfolioProps, usePortfolio } from '../../index'
import { Figures, type OwnProps, type Renders, type Where } from './Figures'
import { type OpenPage, openPage } from './openPage'
import { DOMAIN, ROWS } from './rows'

/** How a portfolio is opened; everything is optional. */
export interface PortfolioSetting {
  /** @default the rows of the tests, kept by the portfolio */
  readonly shared?: Partial<PortfolioProps<Initiative>>
  readonly own?: OwnProps
  /** Figures that are not on the page. @default none */
  readonly without?: readonly Where[]
}

/** A portfolio of three figures on the page. */
export interface OpenPortfolio extends OpenPage {
  readonly renders: Readonly<Renders>
  /** The changes that the portfolio's host heard of, each call a list. */
  readonly commits: readonly (readonly Change<Initiative>[])[]
  /** The portfolio as a component inside it last saw it. */
  readonly portfolio: () => PortfolioModel<Initiative>
  /** Gives the page other props, besides those that it has. */
  readonly give: (next: PortfolioSetting) => void
}

/** Puts a portfolio with its figures on the page for one test. */
export async function openPortfolio(
  setting: PortfolioSetting = {},
  mode?: 'strict' | 'plain',
): Promise<OpenPortfolio> {
  const renders: Renders = { complexity: 0, matrix: 0, partnership: 0 }
  const commits: (readonly Change<Initiative>[])[] = []
  let seen: PortfolioModel<Initiative> | undefined
  let given = setting

  const page = () => {
    const { data, onCommit } = given.shared ?? {}
    return (
      <Portfolio<Initiative>
        {...(data === undefined && { defaultData: ROWS })}
        domain={DOMAIN}
        {...given.shared}
        onCommit={(made) => {
          commits.push([made].flat())
          return onCommit?.(made)
        }}
      >
        <Figures
          own={given.own ?? {}}
          without={given.without ?? []}
          onRender={(where) => void renders[where]++}
        />
        <Watcher see={(model) => (seen = model)} />
      </Portfolio>
    )
  }
  const open = await openPage(page(), mode)
  return {
    ...open,
    renders,
    commits,
    portfolio: () => {
      if (!seen) throw new Error('Nobody has looked at the portfolio.')
      return seen
    },
    give: (next) => {
      const shared = { ...given.shared, ...next.shared }
      given = { ...given, ...next, shared }
      open.show(page())
    },
  }
}

/** A component of the host's own inside a portfolio. */
function Watcher({ see }: { readonly see: (model: PortfolioModel<Initiative>) => void }) {
  see(usePortfolio<Initiative>())
  return null
}
