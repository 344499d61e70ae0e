import { capacity, createTexts, engineTexts } from '@kvadrant/core'
import { InnovationCapacity, type InnovationCapacityProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { domains, initiatives, threeInitiatives } from '../../fixtures/initiatives'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { Room } from '../../page/Room'
import { arabic } from './arabic'
import { halfFinished } from './rows'

const meta = {
  title: 'Figures/Innovation capacity',
  component: InnovationCapacity,
  tags: ['!autodocs'],
  args: { defaultData: initiatives, domain: domains, illustrative: true },
  render: (args, { globals }) => <InnovationCapacity locale={languageOf(globals)} {...args} />,
} satisfies Meta<InnovationCapacityProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** The figure's texts in the language that the toolbar is set to. */
const textsIn = (globals: Readonly<Record<string, unknown>>) =>
  createTexts([engineTexts, capacity.texts], { locale: languageOf(globals) })

/** The 38 initiatives of the sample file, 16 of them within the band. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const figure = canvas.getByRole('figure', { name: textsIn(globals).say('capacity.title') })
    await expect(within(figure).getAllByRole('row', { hidden: true })).toHaveLength(39)
  },
}

/** Three initiatives leave room for what the band and the two other areas mean. */
export const Three: Story = {
  args: { defaultData: threeInitiatives },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^E-arkiv med länet/ })).toBeVisible()
  },
}

/** What is selected shows its ways back into the band, and says them in the table. */
export const WaysBack: Story = {
  args: { defaultSelected: 'S02', table: 'open' },
  play: async ({ canvas, canvasElement, globals }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-kv-guide]')).toHaveLength(2))
    const way = textsIn(globals).say('capacity.back.outruns', {
      ambition: textsIn(globals).number(6.5),
      capability: textsIn(globals).number(6.75),
    })
    await expect(canvas.getByText(way, { exact: false })).toBeVisible()
  },
}

/** How wide the band is can be moved: by its edge at the left, or by the number. */
export const EditableTolerance: Story = {
  args: { splitEditable: true, onTolerance: fn() },
  play: async ({ args, canvas, globals }) => {
    const field = canvas.getByRole('textbox', { name: textsIn(globals).say('capacity.tolerance') })
    await userEvent.clear(field)
    await userEvent.type(field, '0,25{Enter}')
    await expect(args.onTolerance).toHaveBeenLastCalledWith(0.25)
  },
}

/** A host's own width of the band, on the unit scale whatever the domains are. */
export const Tolerance: Story = {
  args: { tolerance: 0.3 },
}

/** Two fields on different scales: the gap is then said in per cent. */
export const TwoScales: Story = {
  args: {
    defaultData: threeInitiatives.map((row) => ({
      ...row,
      innovationAmbition: (row.innovationAmbition ?? 0) * 10,
    })),
    domain: { ...domains, innovationAmbition: [0, 100] },
    table: 'open',
  },
  play: async ({ canvas, globals }) => {
    const share = textsIn(globals).say('value.share', { number: 25 })
    await expect(canvas.getAllByText(new RegExp(share)).length).toBeGreaterThan(0)
  },
}

/** No rows yet: the figure says so. */
export const Empty: Story = {
  args: { defaultData: [], illustrative: false },
  play: async ({ canvas, globals }) => {
    const empty = textsIn(globals).say('figure.empty')
    await expect(canvas.getByText(empty, { exact: false })).toBeVisible()
  },
}

/** Rows without both values are listed with the reason; one beyond the scale is drawn at the edge. */
export const NotPlaced: Story = {
  args: { defaultData: halfFinished },
  play: async ({ canvas, globals }) => {
    const texts = textsIn(globals)
    await userEvent.click(canvas.getByText(texts.say('notPlaced.title', { count: 2 })))
    const field = texts.say('capacity.axis.innovationAmbition')
    const reason = texts.say('diagnostic.value-missing', { field })
    await expect(canvas.getByText(new RegExp(reason))).toBeVisible()
  },
}

/** Marks can be looked at and selected, not moved. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas, globals }) => {
    const move = textsIn(globals).say('control.move')
    await expect(canvas.queryByRole('button', { name: move })).toBeNull()
  },
}

/** By keyboard: the ways back follow while the mark moves. */
export const ByKeyboard: Story = {
  args: { defaultData: threeInitiatives, onCommit: fn() },
  play: async ({ args, canvas }) => {
    await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}')
    await expect(args.onCommit).toHaveBeenCalledOnce()
  },
}

/** In a right-to-left page the band falls from left to right, and its name with it. */
export const RightToLeft: Story = {
  args: { locale: 'ar', messages: arabic, defaultData: threeInitiatives },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await waitFor(() => {
      const name = canvasElement.querySelector(
        '[data-kv-region-texts="suitable-capacity"] [data-kv-text="region-name"]',
      )
      expect(name?.getAttribute('transform')).toMatch(/^rotate\(\d/)
    })
  },
}

/** As wide as the narrowest phone. */
export const Narrow320: Story = {
  render: (args, { globals }) => (
    <Room widthPx={320}>
      <InnovationCapacity locale={languageOf(globals)} {...args} />
    </Room>
  ),
}

/** As wide as a projector. */
export const Projector1600: Story = {
  render: (args, { globals }) => (
    <Room widthPx={1600}>
      <InnovationCapacity locale={languageOf(globals)} {...args} />
    </Room>
  ),
}
