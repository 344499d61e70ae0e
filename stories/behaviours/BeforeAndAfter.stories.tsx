import { ComplexityQuadrant, type ComplexityQuadrantProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { earlierInitiatives } from '../fixtures/earlierInitiatives'
import { domains, initiatives } from '../fixtures/initiatives'
import { figureTexts } from '../page/figureTexts'
import { languageOf } from '../page/language'
import { Room } from '../page/Room'
import { TwoGroups } from './TwoGroups'

const meta = {
  title: 'Behaviours/Before and after',
  component: ComplexityQuadrant,
  tags: ['!autodocs'],
  args: { data: initiatives, before: earlierInitiatives, domain: domains, illustrative: true },
  render: (args, { globals }) => <ComplexityQuadrant {...args} locale={languageOf(globals)} />,
} satisfies Meta<ComplexityQuadrantProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** Each initiative that was reassessed has a trail from where it was; the line below says who is new and who is gone. */
export const Trails: Story = {
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const key = `${texts.say('earlier.title')}${texts.say('earlier.now')}`
    await expect(canvas.getByText(key)).toBeVisible()
    // The summary, for screen readers alone, says the same before it.
    const [, note] = canvas.getAllByText(/E-arkiv på egen hand/)
    await expect(note).toBeVisible()
  },
}

/** The table has a column with what was, and a row for who is gone. */
export const InTheTable: Story = {
  args: { table: 'open' },
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    await expect(
      canvas.getByRole('columnheader', { name: texts.say('earlier.title') }),
    ).toBeVisible()
    const gone = canvas.getByRole('row', { name: /E-arkiv på egen hand/ })
    await expect(gone).toHaveTextContent(texts.say('earlier.gone'))
  },
}

/** As wide as a phone. */
export const OnAPhone: Story = {
  args: { readOnly: true },
  render: (args, { globals }) => (
    <Room widthPx={360}>
      <ComplexityQuadrant {...args} locale={languageOf(globals)} />
    </Room>
  ),
}

/** Two groups region by region, in counts, parts and words: what an analyst's page shows beside the figure. */
export const Groups: Story = {
  render: (_, { globals }) => <TwoGroups language={languageOf(globals)} />,
  play: async ({ canvas }) => {
    const [one] = canvas.getAllByRole('combobox')
    if (!one) throw new Error('There is no list of groups.')
    await userEvent.selectOptions(one, 'Äldreomsorg')
    await expect(canvas.getByRole('columnheader', { name: 'Äldreomsorg' })).toBeVisible()
  },
}
