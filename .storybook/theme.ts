import { create } from 'storybook/theming/create'

const ink = '#1d2530'
const quiet = '#5b6470'
const accent = '#1f5f8b'
const paper = '#ffffff'

/** How Storybook itself looks, in its frame and on its docs pages: light, whatever the stories are. */
export const theme = create({
  base: 'light',
  brandTitle: 'Kvadrant',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: accent,
  colorSecondary: accent,
  appBg: '#f4f3ef',
  appContentBg: paper,
  appPreviewBg: paper,
  appBorderColor: '#dcd9d0',
  appBorderRadius: 4,
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
  textColor: ink,
  textMutedColor: quiet,
  barBg: paper,
  barTextColor: quiet,
  barSelectedColor: accent,
  barHoverColor: accent,
  inputBg: paper,
  inputBorder: '#bcb8ac',
  inputTextColor: ink,
  inputBorderRadius: 4,
})
