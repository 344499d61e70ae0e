import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test'
import { languageOf } from '../../page/language'
import { Profiles } from './Profiles'
import { themeTexts } from './texts/texts'
import { ThemePage } from './ThemePage'

const meta = {
  title: 'Behaviours/Themes',
  component: ThemePage,
  tags: ['!autodocs'],
  args: { language: 'sv', scheme: 'light', isForced: false },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => (
    <ThemePage
      language={languageOf(globals)}
      scheme={globals['theme'] === 'dark' ? 'dark' : 'light'}
      isForced={globals['theme'] === 'forced'}
    />
  ),
} satisfies Meta<typeof ThemePage>

export default meta
type Story = StoryObj<typeof meta>

/** Every token with its contrasts; a figure follows what is changed, and the stylesheet can be taken away. */
export const YourColours: Story = {
  play: async ({ canvas, canvasElement, globals, step }) => {
    const texts = themeTexts[languageOf(globals)]
    const paper = canvas.getByLabelText(texts.token.paper)

    await step('By themselves the figures hold, and there is nothing to take', async () => {
      await expect(canvas.getByText(texts.allHold)).toBeVisible()
      await expect(canvas.getByText(texts.nothing)).toBeVisible()
    })

    await step('A paper that texts are lost on is told of; the figure follows', async () => {
      fireEvent.change(paper, { target: { value: '#808080' } })
      await expect(canvas.queryByText(texts.allHold)).toBeNull()
      await expect(canvasElement.querySelector('[data-kv-figure]')).toHaveStyle({
        'background-color': '#808080',
      })
      await expect(canvas.getByText(/--kv-paper: light-dark\(/)).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: texts.reset }))
      await expect(canvas.getByText(texts.allHold)).toBeVisible()
    })

    await step('An example theme changes the figure, and holds', async () => {
      const accents = () => canvas.getByLabelText<HTMLInputElement>(texts.token.accent).value
      const before = accents()
      await userEvent.click(canvas.getByRole('radio', { name: texts.profile.wine }))
      await waitFor(() => expect(accents()).not.toBe(before))
      await expect(canvas.getByText(texts.allHold)).toBeVisible()
      const [vision] = canvas.getAllByRole('table', { name: texts.visionText })
      if (!vision) throw new Error('There is no table of visions')
      await expect(within(vision).getAllByText(texts.apart)).toHaveLength(4)
    })
  },
}

/** Three made-up municipalities, each with a stylesheet of its own; light or dark by the toolbar. */
export const ThreeProfiles: Story = {
  render: (_, { globals }) => <Profiles language={languageOf(globals)} />,
  play: async ({ canvas, canvasElement, globals }) => {
    const texts = themeTexts[languageOf(globals)]
    const marks = [...canvasElement.querySelectorAll('[data-kv-figure]')].map((figure) =>
      getComputedStyle(figure).getPropertyValue('--kv-now-group-0'),
    )
    await expect(new Set(marks).size).toBe(3)
    for (const profile of ['blue-and-yellow', 'forest', 'wine'] as const) {
      await expect(canvas.getByRole('region', { name: texts.profile[profile] })).toBeVisible()
    }
  },
}
