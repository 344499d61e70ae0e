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
  'group-0': '#1D5FA7',
  'group-1': '#B4470E',
  'group-2': '#1B7F6B',
  'group-3': '#7A3E9D',
  'group-4': '#8A6A00',
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
  'group-0': '#74ADEB',
  'group-1': '#F0945C',
  'group-2': '#5CC7AE',
  'group-3': '#C79AE6',
  'group-4': '#D9B84A',
  rest: '#A3B0BC',
}
