import type { Address } from '../../keep/address'

/** An address that only remembers, for a page that is opened with a link. */
export function fakeAddress(fragment: string): Address {
  let hash = `#${fragment}`
  return {
    fragment: () => hash,
    linkTo: (other) => `https://example.org/#${other}`,
    clear: () => {
      hash = ''
    },
    listen: () => () => undefined,
  }
}
