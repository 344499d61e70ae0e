import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming/create'

const ink = '#1d2530'
const accent = '#1f5f8b'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Kvadrant',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: '#f4f3ef',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#dcd9d0',
    appBorderRadius: 4,
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    textColor: ink,
    textMutedColor: '#5b6470',
    barBg: '#ffffff',
    barTextColor: '#5b6470',
    barSelectedColor: accent,
    barHoverColor: accent,
    inputBg: '#ffffff',
    inputBorder: '#bcb8ac',
    inputTextColor: ink,
    inputBorderRadius: 4,
  }),
  sidebar: { showRoots: true },
})
