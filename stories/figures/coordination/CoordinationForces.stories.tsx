import { coordination } from '@kvadrant/core'
import { CoordinationForces, type CoordinationForcesProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { initiatives, threeInitiatives } from '../../fixtures/initiatives'
import { figureTexts } from '../../page/figureTexts'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { propTable } from '../../page/propTable'
import { anyUnit, halfFinished } from './rows'

const meta = {
  title: 'Figures/Coordination forces',
  component: CoordinationForces,
  tags: ['!autodocs'],
  parameters: { docs: { extractArgTypes: propTable } },
  args: { defaultData: initiatives, illustrative: true },
  render: (args, { globals }) => <CoordinationForces locale={languageOf(globals)} {...args} />,
} satisfies Meta<CoordinationForcesProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** The 38 initiatives of the sample file, each at the mean of the three corners by its shares. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const [table] = within(canvas.getByRole('figure'))
      .getAllByRole('table', { hidden: true })
      .slice(-1)
    await expect(within(table as HTMLElement).getAllByRole('row', { hidden: true })).toHaveLength(
      39,
    )
  },
}

/** Three initiatives leave room for what it means that one force leads. */
export const Three: Story = {
  args: { defaultData: threeInitiatives },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^E-arkiv med länet/ })).toBeVisible()
  },
}

/** The selected initiative's shares, as ranges that make room for each other; one can be locked. Its preconditions beside them. */
export const Selected: Story = {
  args: { defaultSelected: 'S05', onCommit: fn() },
  play: async ({ canvas, canvasElement, args, globals, userEvent }) => {
    const texts = figureTexts(languageOf(globals), coordination)
    const name = texts.say('ranges.name', { label: 'E-arkiv med länet' })
    const panel = canvas.getByRole('group', { name })
    const [lock] = within(panel).getAllByRole('button')
    await userEvent.click(lock as HTMLElement)
    await expect(lock).toHaveAttribute('aria-pressed', 'true')
    await expect(within(panel).getAllByRole('slider')[0]).toBeDisabled()
    await expect(canvasElement.querySelectorAll('[data-kv-answer="met"]')).toHaveLength(4)
    await expect(args.onCommit).not.toHaveBeenCalled()
  },
}

/** Forces may be in any unit: hours, kronor, marks out of five. A move keeps each initiative's total. */
export const AnyUnit: Story = {
  args: { defaultData: anyUnit, onCommit: fn(), table: 'open' },
  play: async ({ canvas, args, globals, userEvent }) => {
    const texts = figureTexts(languageOf(globals), coordination)
    const axis = texts.say('coordination.axis.supplierForce')
    const field = canvas.getByRole('textbox', {
      name: texts.say('table.cell', { axis, label: 'Bygglov' }),
    })
    await userEvent.clear(field)
    await userEvent.type(field, '20{Enter}')
    await expect(args.onCommit).toHaveBeenCalledWith(
      expect.objectContaining({
        changes: { supplierForce: 8, municipalForce: 8, internalForce: 24 },
      }),
    )
  },
}

/** Moved by the keyboard: up and down for the suppliers' share, right and left between the other two. */
export const ByKeyboard: Story = {
  args: { defaultData: threeInitiatives, onCommit: fn() },
  play: async ({ canvas, args, userEvent }) => {
    await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowRight}{Enter}')
    await waitFor(() => expect(args.onCommit).toHaveBeenCalledOnce())
  },
}

/** A grid of tenths: three shares on it are always 100 % together. */
export const Grid: Story = { args: { defaultData: threeInitiatives, snap: 10 } }

/** The mark's area says how strong the forces are together, where the host asks for it. */
export const TotalForce: Story = {
  args: {
    defaultData: initiatives.map((row) => ({
      ...row,
      size: [row.supplierForce, row.municipalForce, row.internalForce].reduce<number>(
        (sum, force) => sum + Number(force ?? 0),
        0,
      ),
    })),
  },
}

/** What cannot be placed is listed: a force is missing, all are 0, one is below 0. */
export const NotPlaced: Story = {
  args: { defaultData: halfFinished },
  play: async ({ canvas, globals, userEvent }) => {
    const texts = figureTexts(languageOf(globals), coordination)
    await userEvent.click(canvas.getByText(texts.say('notPlaced.title', { count: 3 })))
    await expect(
      canvas.getByText(new RegExp(texts.say('diagnostic.forces-all-zero'))),
    ).toBeVisible()
  },
}

/** Nothing to show yet. */
export const Empty: Story = { args: { defaultData: [], illustrative: false } }

/** To look at, not to move: the shares are told, and the ranges are at rest. */
export const ReadOnly: Story = {
  args: { readOnly: true, defaultSelected: 'S22' },
  play: async ({ canvasElement }) => {
    for (const range of canvasElement.querySelectorAll('[data-kv-range] input')) {
      await expect(range).toBeDisabled()
    }
  },
}

/** In English. */
export const English: Story = { args: { locale: 'en', defaultData: threeInitiatives } }

/** Mirrored, as in pages that run from right to left: the bottom corners change places. */
export const RightToLeft: Story = { args: { direction: 'rtl', defaultData: threeInitiatives } }
