import { createTexts, dilemma, engineTexts } from '@kvadrant/core'
import { SourcingDilemma, type SourcingDilemmaProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { answerScale, contracts, threeContracts } from '../../fixtures/contracts'
import { initiatives } from '../../fixtures/initiatives'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { propTable } from '../../page/propTable'
import { Room } from '../../page/Room'
import { ownAnswers, ownDimensions } from './dimensions'

const meta = {
  title: 'Figures/Sourcing dilemma',
  component: SourcingDilemma,
  tags: ['!autodocs'],
  parameters: { docs: { extractArgTypes: propTable } },
  args: { defaultData: contracts, domain: answerScale, illustrative: true },
  render: (args, { globals }) => <SourcingDilemma locale={languageOf(globals)} {...args} />,
} satisfies Meta<SourcingDilemmaProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** The figure's texts in the language that the toolbar is set to. */
const textsIn = (globals: Readonly<Record<string, unknown>>) =>
  createTexts([engineTexts, dilemma.texts], { locale: languageOf(globals) })

/** Eight contracts of a sample file. In one of them both logics pull hard. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const figure = canvas.getByRole('figure', { name: textsIn(globals).say('dilemma.title') })
    await expect(within(figure).getAllByRole('row', { hidden: true })).toHaveLength(9)
    await expect(within(figure).getByText(/^dilemma, /)).toBeVisible()
  },
}

/** Three contracts: one that sourcing rules, one that innovation rules, one that is torn. */
export const Three: Story = {
  args: { defaultData: threeContracts },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-kv-profile]')).toHaveLength(3)
  },
}

/** A selected contract comes forward. Where it has not answered, a handle can be taken up. */
export const Selected: Story = {
  args: { defaultSelected: 'A8' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-kv-profile-chosen]')).toHaveLength(1)
    await expect(canvasElement.querySelectorAll('[data-kv-open-handle]')).toHaveLength(1)
  },
}

/** The portfolio's initiatives can carry the answers too. Those without any are listed, not drawn. */
export const Initiatives: Story = {
  args: { defaultData: initiatives },
  play: async ({ canvas, globals }) => {
    const texts = textsIn(globals)
    await userEvent.click(canvas.getByText(texts.say('notPlaced.title', { count: 14 })))
    const reason = texts.say('notPlaced.unanswered')
    await expect(canvas.getAllByText(new RegExp(reason))[0]).toBeVisible()
  },
}

/** Moved by the keyboard: down to a dimension, Enter grabs its answer, arrows move it, Enter drops. */
export const ByKeyboard: Story = {
  args: { defaultData: threeContracts, onCommit: fn() },
  play: async ({ args, canvas }) => {
    await focusFirst(canvas)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{ArrowRight}{ArrowRight}{Enter}')
    await expect(args.onCommit).toHaveBeenCalledOnce()
    await expect(args.onCommit).toHaveBeenCalledWith(
      expect.objectContaining({ changes: { 'dilemma.risk': -1.88 } }),
    )
  },
}

/** A number field that is emptied takes the answer away; undo brings it back. */
export const NumberFields: Story = {
  args: { defaultData: threeContracts, table: 'open', onCommit: fn() },
  play: async ({ args, canvas, globals }) => {
    const texts = textsIn(globals)
    const axis = texts.say('dilemma.axis.dilemma.aim')
    const name = texts.say('table.cell', { axis, label: 'Drift av arbetsplatser' })
    const field = canvas.getByRole('textbox', { name })
    await userEvent.clear(field)
    await userEvent.keyboard('{Enter}')
    await expect(args.onCommit).toHaveBeenLastCalledWith(
      expect.objectContaining({ changes: { 'dilemma.aim': null } }),
    )
    await userEvent.click(canvas.getByRole('button', { name: texts.say('control.undo') }))
    await waitFor(() => expect(field).toHaveValue(texts.number(-3)))
  },
}

/** The tension from which on a contract is a dilemma can be changed. */
export const EditableThreshold: Story = {
  args: { splitEditable: true, onTolerance: fn() },
  play: async ({ args, canvas, globals }) => {
    const field = canvas.getByRole('textbox', { name: textsIn(globals).say('dilemma.tolerance') })
    await userEvent.clear(field)
    await userEvent.type(field, '0,7{Enter}')
    await expect(args.onTolerance).toHaveBeenLastCalledWith(0.7)
    await waitFor(() => expect(canvas.queryByText(/^dilemma, /)).toBeNull())
  },
}

/** Dimensions of the host's own, between two of the shipped ones. */
export const OwnDimensions: Story = {
  args: { dimensions: ownDimensions, defaultData: ownAnswers, domain: {} },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-kv-backdrop="lane"]')).toHaveLength(4)
  },
}

/** No rows yet: the poles stay, and the figure says what fills it. */
export const Empty: Story = {
  args: { defaultData: [], illustrative: false },
  play: async ({ canvas, globals }) => {
    const empty = textsIn(globals).say('figure.empty')
    await expect(canvas.getByText(empty, { exact: false })).toBeVisible()
  },
}

/** Answers can be looked at, not moved. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas, globals }) => {
    const move = textsIn(globals).say('control.move')
    await expect(canvas.queryByRole('button', { name: move })).toBeNull()
  },
}

/** In a right-to-left page the logics change sides; arrow keys keep their visual meaning. */
export const RightToLeft: Story = {
  args: { defaultData: threeContracts, direction: 'rtl' },
  play: async ({ canvas, globals }) => {
    const texts = textsIn(globals)
    const sourcing = canvas.getAllByText(texts.say('dilemma.heading.sourcing'))[0]
    const innovation = canvas.getAllByText(texts.say('dilemma.heading.innovation'))[0]
    await waitFor(() =>
      expect(sourcing?.getBoundingClientRect().left).toBeGreaterThan(
        innovation?.getBoundingClientRect().left ?? 0,
      ),
    )
  },
}

/** As wide as the narrowest phone: the poles stand above their rows. */
export const Narrow320: Story = {
  render: (args, { globals }) => (
    <Room widthPx={320}>
      <SourcingDilemma locale={languageOf(globals)} {...args} />
    </Room>
  ),
}

/** As wide as a projector. */
export const Projector1600: Story = {
  render: (args, { globals }) => (
    <Room widthPx={1600}>
      <SourcingDilemma locale={languageOf(globals)} {...args} />
    </Room>
  ),
}
