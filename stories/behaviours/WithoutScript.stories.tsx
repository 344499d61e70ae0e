import { ComplexityQuadrant, type StaticFigureProps } from '@kvadrant/react/static'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { earlierInitiatives } from '../fixtures/earlierInitiatives'
import { domains, initiatives } from '../fixtures/initiatives'
import { figureTexts } from '../page/figureTexts'
import { languageOf } from '../page/language'
import { Room } from '../page/Room'

const meta = {
  title: 'Behaviours/Without script',
  component: ComplexityQuadrant,
  tags: ['!autodocs'],
  args: { data: initiatives, domain: domains, illustrative: true, headingLevel: 2 },
  render: (args, { globals }) => <ComplexityQuadrant {...args} locale={languageOf(globals)} />,
} satisfies Meta<StaticFigureProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** What a server component, a mail or a PDF shows: the drawing, its meanings and the whole table, and no script. */
export const WithTrails: Story = {
  args: { before: earlierInitiatives },
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const title = texts.say('complexity.title')
    await expect(canvas.getByText(title, { selector: 'h2' })).toBeVisible()
    // Who is there now, and who is gone.
    for (const name of ['Skolplattform', 'E-arkiv på egen hand']) {
      await expect(canvas.getByText(name, { selector: 'th' })).toBeVisible()
    }
  },
}

/** Drawn for a phone: `width` is 360, and the table is behind a button of the browser’s own. */
export const OnAPhone: Story = {
  args: { width: 360, table: 'behind' },
  render: (args, { globals }) => (
    <Room widthPx={360}>
      <ComplexityQuadrant {...args} locale={languageOf(globals)} />
    </Room>
  ),
}
