import type { Paints } from './tokens'

/**
 * The colours of the light theme. They keep all contrasts of `CONTRAST_RULES`. Ours, not the
 * whitepaper's.
 */
export const LIGHT_PAINTS: Paints = {
  paper: '#FFFFFF',
  ink: '#16202A',
  muted: '#566472',
  hairline: '#C9D1D8',
  'tint-neutral': '#F3F6F8',
  'tint-sand': '#FBF3E6',
  'tint-rose': '#FAEDEA',
  'tint-green': '#E9F4F1',
  'name-neutral': '#5A6875',
  'name-sand': '#86621A',
  'name-rose': '#A1483A',
  'name-green': '#1F6F5C',
  'group-0': '#3A6FC4',
  'group-1': '#B9560F',
  'group-2': '#1B6A5A',
  'group-3': '#692F90',
  'group-4': '#744C00',
  rest: '#566472',
}

/** The colours of the dark theme, with the contrasts of {@link LIGHT_PAINTS}. Ours, not the whitepaper's. */
export const DARK_PAINTS: Paints = {
  paper: '#12171C',
  ink: '#E8EDF1',
  muted: '#A3B0BC',
  hairline: '#3A4550',
  'tint-neutral': '#1A2128',
  'tint-sand': '#2A2318',
  'tint-rose': '#2C1E1C',
  'tint-green': '#172823',
  'name-neutral': '#A3B0BC',
  'name-sand': '#DDB568',
  'name-rose': '#EE9C8B',
  'name-green': '#73C9B2',
  'group-0': '#79CEEA',
  'group-1': '#EB9743',
  'group-2': '#6FB5A5',
  'group-3': '#CA8DDF',
  'group-4': '#E4D058',
  rest: '#A3B0BC',
}
