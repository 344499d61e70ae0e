import { Figure } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { focusFirst } from '../../page/focusFirst'
import { automation } from './automation'

const routines = [
  { id: 'R1', label: 'Fakturor in', group: 'Ekonomi', hoursNow: 360, hoursToBuild: 140 },
  { id: 'R2', label: 'Betyg till register', group: 'Skola', hoursNow: 90, hoursToBuild: 60 },
  { id: 'R3', label: 'Svar på remisser', group: 'Ledning', hoursNow: 45, hoursToBuild: 300 },
  { id: 'R4', label: 'Schema för hemtjänsten', group: 'Omsorg', hoursNow: 250, hoursToBuild: 330 },
]

const meta = {
  title: 'Figures/A figure of your own',
  component: Figure,
  tags: ['!autodocs'],
  args: { definition: automation, defaultData: routines, illustrative: true },
  // The figure is written in Swedish alone, as a host's own may be.
  render: (args) => (
    <div lang="sv">
      <Figure {...args} locale="sv" />
    </div>
  ),
} satisfies Meta<typeof Figure>

export default meta
type Story = StoryObj<typeof meta>

/** A definition of under forty lines gets everything that the library's own figures have. */
export const Automation: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('figure', { name: 'Lönar det sig att automatisera?' }),
    ).toBeVisible()
  },
}

/** The keyboard, for one: over the diagonal and into the other region. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    const slider = await focusFirst(canvas)
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('Gör för hand'))
    await userEvent.keyboard('{Enter}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}{Enter}')
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('Automatisera'))
  },
}
