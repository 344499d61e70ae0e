import type { ExploreTexts } from './texts'

/** The page in English. */
export const en: ExploreTexts = {
  title: 'Explore the portfolio',
  lead: 'Open a file with your initiatives and see them in all figures at once. Move what is misplaced, try other thresholds and take the result with you. The file never leaves your computer.',
  portfolio: 'The portfolio',
  another: 'Open another file',
  back: 'Back to the portfolio',
  howRead: 'Columns and scales',
  noFile: 'Open the file again to change what its columns mean. The scales can be changed here.',
  more: 'More columns',
  counts: {
    initiatives: (count) => (count === 1 ? 'One initiative' : `${count} initiatives`),
    shown: (shown, all) => `${shown} of ${all} initiatives shown`,
    moved: (count) =>
      count === 0 ? 'nothing changed' : count === 1 ? 'one changed' : `${count} changed`,
  },
  tools: 'Tools of the portfolio',
  take: 'Take away',
  groups: { heading: 'Groups', none: 'No group', all: 'Show all' },
  figures: {
    heading: 'The figures',
    choose: 'Figure shown large',
    enlarge: (figure) => `Show large: ${figure}`,
  },
  thresholds: {
    heading: 'What if the borders lay elsewhere?',
    note: 'Drag a border and see who changes places. The values in the file stay as they are.',
    reset: 'The figures’ own borders',
    uncertainty: 'How uncertain the values may be',
    uncertaintyLabel: 'Largest error, as a part of the scale',
    uncertaintyNote:
      'A borderline case would be in another region if one of its values were that much wrong.',
    borderline: (count) => (count === 1 ? 'one borderline case' : `${count} borderline cases`),
    counts: (figure) => `How many in each region: ${figure}`,
    notShown: 'without a place',
  },
  findings: {
    heading: 'What the figures say together',
    nobody: 'Select an initiative in a figure to read here what it shows.',
  },
  compare: {
    heading: 'Compare',
    earlier: 'Before and after',
    with: {
      nothing: 'Nothing',
      opened: 'As it was when it was opened',
      file: 'An earlier file',
    },
    chooseFile: 'Choose the earlier file',
    fileNote:
      'Initiatives are matched by id. The earlier file is not part of the link, and is forgotten when the page is reloaded.',
    unread: (name) => `${name} could not be read.`,
    unmoved: 'Nothing differs yet. Move an initiative to see where it was.',
    before: 'Before',
    now: 'Now',
    groups: 'Two groups',
    one: 'The one group',
    other: 'The other group',
    tooFew: 'It takes at least two groups to compare.',
    region: 'Region',
    total: 'All with a place',
  },
}
