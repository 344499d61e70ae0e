import { addons } from 'storybook/manager-api'
import { theme } from './theme'

/** Stories that are pages of their own and want the whole window, by the beginning of their ids. */
const PAGES = /^(start-here|recipes-|explore-|workshop-)/

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  layoutCustomisations: {
    showPanel: ({ storyId = '' }, otherwise) => (PAGES.test(storyId) ? false : otherwise),
  },
})
