import type { Preview } from '@storybook/react-vite'

/** What the toolbar sets, for every story at once. A story reads it as `context.globals`. */
export interface ToolbarGlobals {
  /** Language of the figures' texts, and of the page. */
  locale: 'sv' | 'en'
  /** Writing direction of the page; figures mirror themselves by it. */
  direction: 'ltr' | 'rtl'
  /** Colours; `forced` looks as a system with few colours does. */
  theme: 'light' | 'dark' | 'forced'
  /** Whether marks travel to their new place. */
  motion: 'full' | 'reduced'
}

/** Every figure is Swedish, light and moving until a reader chooses something else. */
export const initialGlobals: ToolbarGlobals = {
  locale: 'sv',
  direction: 'ltr',
  theme: 'light',
  motion: 'full',
}

/** The toolbar's four menus. */
export const globalTypes: Preview['globalTypes'] = {
  locale: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'sv', title: 'Svenska', right: 'sv' },
        { value: 'en', title: 'English', right: 'en' },
      ],
    },
  },
  direction: {
    description: 'Writing direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Colours',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'forced', title: 'Forced colours look' },
      ],
    },
  },
  motion: {
    description: 'Motion',
    toolbar: {
      icon: 'play',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full motion' },
        { value: 'reduced', title: 'Reduced motion' },
      ],
    },
  },
}
