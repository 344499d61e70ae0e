import type { Preview } from '@storybook/react-vite'
import '@kvadrant/react/styles.css'
import './preview.css'
import { StoryPage } from './StoryPage'
import { theme } from './theme'
import { globalTypes, initialGlobals, type ToolbarGlobals } from './toolbar'

const preview: Preview = {
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, disableSaveFromUI: true },
    docs: { theme, toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Explore',
          'Workshop',
          'Figures',
          // As the whitepaper has them, then those that are not in it.
          [
            'Sourcing dilemma',
            'Innovation capacity',
            'Partnership weight',
            'Coordination forces',
            'Complexity quadrant',
            'Innovation roles',
            'Decision matrix',
            'A figure of your own',
          ],
          'Behaviours',
          'Recipes',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StoryPage {...(globals as ToolbarGlobals)} fill={viewMode !== 'docs'}>
        <Story />
      </StoryPage>
    ),
  ],
}

export default preview
