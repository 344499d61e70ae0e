import { writeJson, writeLink } from '@kvadrant/core/interchange'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { figureTexts } from '../page/figureTexts'
import { languageOf } from '../page/language'
import { sheetTexts } from '../spreadsheet/texts/texts'
import { ExplorePage } from './ExplorePage'
import { sampleState } from './keep/sampleState'
import { keepTexts } from './keep/texts'
import { fakeAddress } from './take/testing/fakeAddress'
import { fakeStorage } from './take/testing/fakeStorage'
import { exploreTexts } from './texts/texts'

const meta = {
  title: 'Explore/Portfolio',
  component: ExplorePage,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (args, { globals }) => <ExplorePage {...args} language={languageOf(globals)} />,
} satisfies Meta<typeof ExplorePage>

export default meta
type Story = StoryObj<typeof meta>

const selected = { ...sampleState, selected: 'S02' }
const link = writeLink(selected).fragment ?? ''

/** Begin here: your own file, pasted cells, or the sample. What you do is kept in this browser alone. */
export const Portfolio: Story = {}

/** Nothing open yet: choose a file, drop it, try the sample, or paste cells. */
export const Start: Story = {
  args: { keep: { storage: fakeStorage(), address: fakeAddress('') } },
  play: async ({ canvas, globals }) => {
    const texts = sheetTexts[languageOf(globals)]
    await expect(canvas.getByRole('button', { name: texts.open.sample })).toBeVisible()
    await expect(canvas.getByLabelText(texts.open.choose)).toHaveAttribute('type', 'file')
  },
}

/** The sample file in every figure. Another figure is shown large by its switch. */
export const Sample: Story = {
  args: { keep: { storage: fakeStorage(), address: fakeAddress('') } },
  play: async ({ canvas, globals }) => {
    const language = languageOf(globals)
    const texts = exploreTexts[language]
    await userEvent.click(canvas.getByRole('button', { name: sheetTexts[language].open.sample }))
    await expect(await canvas.findByText('satsningar.csv')).toHaveFocus()
    await expect(canvas.getByText(texts.counts.initiatives(38))).toBeVisible()
    const words = figureTexts(language)
    await expect(canvas.getByText(words.say('complexity.title'))).toBeVisible()
  },
}

/** A link was damaged on its way: it says so, and the work that was there is there. */
export const DamagedLink: Story = {
  args: {
    keep: {
      key: 'story.1',
      storage: fakeStorage({ 'story.1': writeJson(selected) }),
      address: fakeAddress(link.slice(0, -50)),
    },
  },
  play: async ({ canvas, globals }) => {
    const language = languageOf(globals)
    await expect(
      canvas.getByText(keepTexts[language].untouched.link, { exact: false }),
    ).toBeVisible()
    await expect(canvas.getByText(exploreTexts[language].counts.initiatives(38))).toBeVisible()
  },
}
