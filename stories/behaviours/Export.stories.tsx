import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { figureTexts } from '../page/figureTexts'
import { languageOf } from '../page/language'
import { ExportButtons } from './ExportButtons'

const meta = {
  title: 'Behaviours/Export',
  component: ExportButtons,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <ExportButtons language={languageOf(globals)} />,
} satisfies Meta<typeof ExportButtons>

export default meta

/** The figure’s `ref` gives an SVG that stands alone, a PNG, and the figure in words. */
export const Export: StoryObj<typeof meta> = {
  play: async ({ canvas, globals, step }) => {
    const panel = within(canvas.getByRole('region'))
    const isDrawn = async () => {
      const picture = await panel.findByRole('img')
      await waitFor(() => expect((picture as HTMLImageElement).naturalWidth).toBeGreaterThan(300))
    }

    await step('An SVG', async () => {
      await userEvent.click(panel.getByRole('button', { name: /SVG$/ }))
      await isDrawn()
      await expect(panel.getByRole('link')).toHaveAttribute('download', 'kvadrant.svg')
    })

    await step('A PNG', async () => {
      await userEvent.click(panel.getByRole('button', { name: /PNG$/ }))
      await panel.findByRole('link', { name: /PNG/ })
      await isDrawn()
      await expect(panel.getByRole('link')).toHaveAttribute('download', 'kvadrant.png')
    })

    await step('In words', async () => {
      const title = figureTexts(languageOf(globals)).say('complexity.title')
      const [, , words] = panel.getAllByRole('button')
      if (words) await userEvent.click(words)
      await expect(panel.getByText(title, { exact: false })).toBeVisible()
    })
  },
}
