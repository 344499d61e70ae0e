import type { ThemeTexts } from './texts'

/** The page of themes in English. */
export const en: ThemeTexts = {
  title: 'Your colours',
  lead: 'Change a colour and watch the figure follow. Each colour says how well it is seen on what it lies on.',
  start: 'Start from',
  profile: {
    plain: 'The figures’ own colours',
    'blue-and-yellow': 'A municipality in blue and yellow',
    forest: 'A municipality in forest green',
    wine: 'A municipality in wine red',
  },
  made: 'The profiles are made-up examples, and so are the initiatives and their positions.',
  group: { text: 'Paper and text', regions: 'Regions', groups: 'Initiatives' },
  token: {
    paper: 'Paper',
    ink: 'Text',
    muted: 'Quiet text',
    hairline: 'Thin lines',
    accent: 'Accent',
    danger: 'Faults',
    'tint-neutral': 'Neutral region',
    'tint-sand': 'Sand region',
    'tint-rose': 'Rose region',
    'tint-green': 'Green region',
    'name-neutral': 'Name on a neutral region',
    'name-sand': 'Name on a sand region',
    'name-rose': 'Name on a rose region',
    'name-green': 'Name on a green region',
    'group-0': 'Largest group',
    'group-1': 'Second group',
    'group-2': 'Third group',
    'group-3': 'Fourth group',
    'group-4': 'Fifth group',
    rest: 'Other groups',
  },
  ground: 'Others lie on it',
  line: 'Decoration, carries no meaning',
  holds: (ratio, ground) => `${ratio} on ${ground}`,
  fails: (ratio, ground, least) => `${ratio} on ${ground}, needs ${least}`,
  allHold: 'Everything is seen well enough (WCAG AA).',
  someFail: (count) =>
    count === 1
      ? 'One contrast is too low for WCAG AA.'
      : `${String(count)} contrasts are too low for WCAG AA.`,
  measures: 'Title, corners and air',
  radius: 'Rounded corners',
  space: 'Air between parts',
  weight: 'Weight of the title',
  weights: { '400': 'Normal', '600': 'Semibold', '700': 'Bold' },
  figure: 'What comes of it',
  vision: 'The groups’ colours to different eyes',
  visionText:
    'Groups differ in shape too. The colours are enough on their own when no line says that two are alike.',
  seenBy: {
    normal: 'Most people',
    protan: 'Without red cones',
    deutan: 'Without green cones',
    tritan: 'Without blue cones',
  },
  apart: 'Can be told apart',
  near: 'Two colours are alike',
  forced:
    'Where the system’s own colours are used they count, not the theme. Choose light or dark in the toolbar to see yours.',
  reset: 'Take the changes away',
  take: 'Take the theme with you',
  takeText:
    'Put this into your own stylesheet, before or after that of the figures. It needs nothing more.',
  nothing: 'Nothing has been changed yet. The figures’ own colours apply.',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save as a file',
}
