import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { figureTexts } from '../page/figureTexts'
import { focusFirst } from '../page/focusFirst'
import { languageOf } from '../page/language'
import { SpokenAloud } from './SpokenAloud'

const meta = {
  title: 'Behaviours/Announcements',
  component: SpokenAloud,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <SpokenAloud language={languageOf(globals)} />,
} satisfies Meta<typeof SpokenAloud>

export default meta

/** What the page’s one live region says, as text: a move across a border, and its undoing. */
export const Announcements: StoryObj<typeof meta> = {
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const region = (id: string) => texts.say(`complexity.region.${id}`)
    await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Enter}')
    const crossing = await canvas.findByText(new RegExp(region('unnecessary-collaboration')), {
      selector: 'ol > li',
    })
    await expect(crossing).toHaveTextContent(region('collaboration'))
    await userEvent.click(canvas.getByRole('button', { name: texts.say('control.undo') }))
    const [undone = ''] = texts.say('announce.undone').split(' ')
    await expect(await canvas.findByText(new RegExp(`^${undone}`))).toBeVisible()
  },
}
