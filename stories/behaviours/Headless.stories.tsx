import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { focusFirst } from '../page/focusFirst'
import { languageOf } from '../page/language'
import { OwnDrawing } from './OwnDrawing'

const meta = {
  title: 'Behaviours/Headless',
  component: OwnDrawing,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <OwnDrawing language={languageOf(globals)} />,
} satisfies Meta<typeof OwnDrawing>

export default meta

/** A drawing of your own over `useFigure` and `usePointer`: it still moves, undoes and announces. */
export const Headless: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement }) => {
    await focusFirst(canvas)
    await userEvent.keyboard('{ArrowDown}')
    const word = await waitFor(() => {
      const found = canvasElement.querySelector('[data-own-word="active"]')
      if (!found) throw new Error('No word is active.')
      return found
    })
    const before = Number(word.getAttribute('x'))
    await userEvent.keyboard('{Enter}{ArrowLeft}{Enter}')
    await expect(Number(word.getAttribute('x'))).toBeLessThan(before)
    // The page's one live region says who was moved.
    await waitFor(() =>
      expect(document.querySelector('[role="status"]')).toHaveTextContent(word.textContent),
    )
  },
}
