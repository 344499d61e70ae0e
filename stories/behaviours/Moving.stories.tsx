import { ComplexityQuadrant, type ComplexityQuadrantProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { domains, threeInitiatives } from '../fixtures/initiatives'
import { figureTexts } from '../page/figureTexts'
import { focusFirst } from '../page/focusFirst'
import { languageOf } from '../page/language'

const meta = {
  title: 'Behaviours/Moving',
  component: ComplexityQuadrant,
  tags: ['!autodocs'],
  args: { defaultData: threeInitiatives, domain: domains, illustrative: true, onCommit: fn() },
  render: (args, { globals }) => <ComplexityQuadrant {...args} locale={languageOf(globals)} />,
} satisfies Meta<ComplexityQuadrantProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** Enter grabs a mark, arrows move it by a hundredth of the scale, with Shift by a tenth, Enter drops it. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas, step }) => {
    const slider = await focusFirst(canvas)

    await step('Grab and move: nothing is committed yet', async () => {
      await userEvent.keyboard('{Enter}{ArrowRight}{Shift>}{ArrowRight}{/Shift}')
      await expect(args.onCommit).not.toHaveBeenCalled()
    })

    await step('Drop: one change, in the host’s units, on the axis that moved', async () => {
      await userEvent.keyboard('{Enter}')
      await expect(args.onCommit).toHaveBeenCalledOnce()
      await expect(args.onCommit).toHaveBeenCalledWith(
        expect.objectContaining({ reason: 'keyboard', changes: { organisationalComplexity: 9.6 } }),
      )
      await expect(slider).toHaveValue('9.6')
    })
  },
}

/** Escape takes a mark back to where the move began, and nothing is committed. */
export const Escape: Story = {
  play: async ({ args, canvas }) => {
    const slider = await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowLeft}{ArrowLeft}{ArrowUp}{Escape}')
    await expect(slider).toHaveValue('8.5')
    await expect(args.onCommit).not.toHaveBeenCalled()
  },
}

/** Undo and redo are changes like any other: the host hears of them, with their reason. */
export const UndoAndRedo: Story = {
  play: async ({ args, canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const slider = await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowLeft}{Enter}')
    await userEvent.click(canvas.getByRole('button', { name: texts.say('control.undo') }))
    await waitFor(() => expect(slider).toHaveValue('8.5'))
    await userEvent.click(canvas.getByRole('button', { name: texts.say('control.redo') }))
    await waitFor(() => expect(slider).toHaveValue('8.4'))
    await expect(args.onCommit).toHaveBeenLastCalledWith(
      expect.objectContaining({ reason: 'redo', changes: { organisationalComplexity: 8.4 } }),
    )
  },
}

/** The table’s number fields take what people type, with a decimal comma or a point. */
export const ByNumbers: Story = {
  args: { table: 'open' },
  play: async ({ args, canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const axis = texts.say('complexity.axis.innovationComplexity')
    const name = texts.say('table.cell', { axis, label: 'E-arkiv med länet' })
    const field = canvas.getByRole('textbox', { name })
    await userEvent.clear(field)
    await userEvent.type(field, '6,5{Enter}')
    await expect(args.onCommit).toHaveBeenCalledWith(
      expect.objectContaining({ reason: 'field', changes: { innovationComplexity: 6.5 } }),
    )
  },
}

/** Tap a mark, tap it again, tap where it is to go: no dragging, no keyboard. */
export const ByTaps: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    const plot = canvasElement.querySelector('[data-kv-plot]')
    const mark = canvas.getByRole('img', { name: /^Robotiserad/ })
    if (!plot) throw new Error('The figure has no drawing.')
    const middleOf = (element: Element, shareX = 0.5, shareY = 0.5) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { clientX: left + width * shareX, clientY: top + height * shareY }
    }
    const tap = (coords: { clientX: number; clientY: number }) =>
      userEvent.pointer([
        { keys: '[MouseLeft>]', target: plot, coords },
        { keys: '[/MouseLeft]', target: plot, coords },
      ])
    await tap(middleOf(mark))
    await tap(middleOf(mark))
    await tap(middleOf(plot, 0.75, 0.25))
    await waitFor(() => expect(args.onCommit).toHaveBeenCalledOnce())
    await expect(args.onCommit).toHaveBeenCalledWith(
      expect.objectContaining({ reason: 'pointer', region: 'collaboration' }),
    )
  },
}
