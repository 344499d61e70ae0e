import type { WorkshopTexts } from './texts'

/** The workshop in English. */
export const en: WorkshopTexts = {
  heading: 'Show a figure to the room',
  lead: 'The figure fills the screen and is built up step by step: the axes first, then one region at a time, the initiatives last.',
  figure: 'Figure',
  data: 'Content',
  sample: 'The sample portfolio',
  none: 'None: the room fills it in',
  present: 'Show on the screen',
  keys: 'Arrows, Space and the Page keys of a remote change the step. Home and End go to the first and the last one, Escape ends.',
  sheets: 'Sheets to hand out',
  sheetsText:
    'Two landscape A4 pages that can be read in black and white: a blank one to draw on, and a filled one with its table.',
  print: 'Print the sheets',
  axes: 'The axes',
  step: 'Step {at} of {of}',
  controls: 'Steps of the presentation',
  previous: 'Previous step',
  next: 'Next step',
  leave: 'End',
  blankSheet: 'Blank sheet: {title}',
  filledSheet: 'Filled sheet: {title}',
  blankTask:
    'Put a dot with a number into the figure. Write its name on the same line to the right.',
  group: 'Group',
  date: 'Date',
  names: 'What the dots are called',
  source:
    'After “IT-sourcing och innovation i kommuner” by Mattias Axelson and Jon Rognes, 2021. Words, borders and examples are Kvadrant’s own.',
}
