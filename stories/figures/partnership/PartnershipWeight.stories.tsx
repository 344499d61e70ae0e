import { PartnershipWeight, type PartnershipWeightProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { domains, initiatives, threeInitiatives } from '../../fixtures/initiatives'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { propTable } from '../../page/propTable'

const meta = {
  title: 'Figures/Partnership weight',
  component: PartnershipWeight,
  tags: ['!autodocs'],
  parameters: { docs: { extractArgTypes: propTable } },
  args: { defaultData: initiatives, domain: domains, illustrative: true },
  render: (args, { globals }) => <PartnershipWeight locale={languageOf(globals)} {...args} />,
} satisfies Meta<PartnershipWeightProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** The 38 initiatives of the sample file, each at the weight of its partnership. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const figure = canvas.getByRole('figure')
    await expect(within(figure).getAllByRole('row', { hidden: true })).toHaveLength(39)
  },
}

/** Three initiatives leave room for what light, in between and heavy mean. */
export const Three: Story = { args: { defaultData: threeInitiatives } }

/** Chosen, an initiative shows the weights that fit its task as a bracket on the line. */
export const Need: Story = {
  args: { defaultSelected: 'S10' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-kv-guide]')).toHaveLength(3))
  },
}

/** Where light ends and heavy begins, and how much lighter or heavier is accepted, can be moved. */
export const Thresholds: Story = { args: { splitEditable: true } }

/** Moved by the keyboard: Enter grabs, arrows move, Enter drops. */
export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const range = await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{Enter}')
    await expect(range).toHaveAttribute('aria-valuetext')
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /ångra|undo/i })).not.toHaveAttribute(
        'aria-disabled',
      ),
    )
  },
}

/** Rows without a weight are listed, not drawn at zero. */
export const NotPlaced: Story = {
  args: {
    defaultData: [
      ...threeInitiatives,
      { id: 'X1', label: 'Utan tyngd' },
      { id: 'X2', label: 'Oläslig tyngd', partnershipWeight: 'tung' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(/^2 (satsningar|initiatives)/, { selector: 'summary' }),
    ).toBeVisible()
  },
}

/** Nothing to show yet. */
export const Empty: Story = { args: { defaultData: [] } }

/** To look at, not to move. */
export const ReadOnly: Story = { args: { readOnly: true } }

/** Mirrored, as in pages that run from right to left. */
export const RightToLeft: Story = { args: { direction: 'rtl' } }
