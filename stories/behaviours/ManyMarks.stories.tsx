import { ComplexityQuadrant, type ComplexityQuadrantProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { manyInitiatives } from '../fixtures/manyInitiatives'
import { domains } from '../fixtures/initiatives'
import { languageOf } from '../page/language'

const meta = {
  title: 'Behaviours/Many marks',
  component: ComplexityQuadrant,
  tags: ['!autodocs'],
  args: {
    defaultData: manyInitiatives(10_000),
    domain: domains,
    illustrative: true,
  },
  argTypes: { renderer: { control: 'inline-radio', options: ['auto', 'svg', 'canvas'] } },
  render: (args, { globals }) => <ComplexityQuadrant {...args} locale={languageOf(globals)} />,
} satisfies Meta<ComplexityQuadrantProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** Ten thousand rows take a busy machine a while to read. */
const SOON = { timeout: 15_000 }

/** Ten thousand initiatives, painted on a canvas: pull one of them, or take the keyboard. Set `renderer` to `svg` to compare. */
export const TenThousand: Story = {
  name: '10 000 marks',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('canvas')).not.toBeNull(), SOON)
    await expect(canvasElement.querySelector('[data-kv-plot] [data-kv-mark]')).toBeNull()
  },
}
