import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { languageOf } from '../page/language'
import { StartPage } from './StartPage'
import { startTexts } from './texts'

const meta = {
  title: 'Start here',
  component: StartPage,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <StartPage language={languageOf(globals)} />,
} satisfies Meta<typeof StartPage>

export default meta

/** The first page. It is left alone when it opens: nothing moves before a reader does. */
export const StartHere: StoryObj<typeof meta> = {
  name: 'Start here',
  play: async ({ canvas, globals }) => {
    const { headline } = startTexts[languageOf(globals)]
    await expect(canvas.getByRole('heading', { level: 1, name: headline.join(' ') })).toBeVisible()
    // Three figures that can be moved at once: two ranges each, one for every axis.
    await expect(canvas.getAllByRole('figure')).toHaveLength(3)
    await expect(canvas.getAllByRole('slider')).toHaveLength(6)
  },
}
