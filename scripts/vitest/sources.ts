import { defaultClientConditions, defaultServerConditions } from 'vite'

const source = '@kvadrant/source'

/** Settings that make a test project read the packages from their sources, not from a build. */
export const sources = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
}
