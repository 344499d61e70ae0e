import { createTexts, engineTexts, roles } from '@kvadrant/core'
import { InnovationRoles, type InnovationRolesProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { initiatives } from '../../fixtures/initiatives'
import { municipalityTexts } from '../../fixtures/municipalityTexts'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { propTable } from '../../page/propTable'
import { Room } from '../../page/Room'
import { halfFinished, manyRoles, threeRoles } from './rows'

const meta = {
  title: 'Figures/Innovation roles',
  component: InnovationRoles,
  tags: ['!autodocs'],
  parameters: { docs: { extractArgTypes: propTable } },
  args: { defaultData: initiatives, illustrative: true },
  render: (args, { globals }) => <InnovationRoles locale={languageOf(globals)} {...args} />,
} satisfies Meta<InnovationRolesProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** The figure's texts in the language that the toolbar is set to. */
const textsIn = (globals: Readonly<Record<string, unknown>>) =>
  createTexts([engineTexts, roles.texts], { locale: languageOf(globals) })

/** The 38 initiatives of the sample file, each in the cell of its size and stance. Every cell takes a drop. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const figure = canvas.getByRole('figure', { name: textsIn(globals).say('roles.title') })
    await expect(within(figure).getAllByRole('row', { hidden: true })).toHaveLength(39)
  },
}

/** Three initiatives. */
export const Three: Story = {
  args: { defaultData: threeRoles },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-kv-label]')).toHaveLength(3)
  },
}

/** All 290 municipalities, most of them small and waiting. Full cells have marks without names. */
export const Many: Story = {
  args: { defaultData: manyRoles },
  render: (args, { globals }) => {
    const language = languageOf(globals)
    return <InnovationRoles {...args} locale={language} messages={municipalityTexts[language]} />
  },
  play: async ({ canvas, globals }) => {
    const title = textsIn(globals).say('roles.title')
    await expect(canvas.getByRole('img', { name: title })).toBeVisible()
  },
}

/** Moved by the keyboard: a step is a cell. */
export const ByKeyboard: Story = {
  args: { defaultData: threeRoles, onCommit: fn() },
  play: async ({ args, canvas }) => {
    await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowLeft}{ArrowDown}{Enter}')
    await expect(args.onCommit).toHaveBeenCalledOnce()
  },
}

/** In the table size and stance are lists of words; changes carry the words. */
export const ListsOfWords: Story = {
  args: { defaultData: halfFinished.slice(2), table: 'open', onCommit: fn() },
  play: async ({ args, canvas, globals }) => {
    const texts = textsIn(globals)
    const axis = texts.say('roles.axis.stance')
    const name = texts.say('table.cell', { axis, label: 'Hel' })
    const list = canvas.getByRole('combobox', { name })
    await userEvent.selectOptions(list, texts.say('roles.step.collaborate'))
    await expect(args.onCommit).toHaveBeenLastCalledWith(
      expect.objectContaining({ changes: { stance: 'collaborate' }, region: 'collaborate-small' }),
    )
  },
}

/** Rows without a size or a stance, or with another word, are listed with the reason. */
export const NotPlaced: Story = {
  args: { defaultData: halfFinished },
  play: async ({ canvas, globals }) => {
    const texts = textsIn(globals)
    await userEvent.click(canvas.getByText(texts.say('notPlaced.title', { count: 2 })))
    const field = texts.say('roles.axis.stance')
    const reason = texts.say('diagnostic.value-unknown-word', { field, value: 'hurry' })
    await expect(canvas.getByText(new RegExp(reason))).toBeVisible()
  },
}

/** No initiatives yet: the cells stay, and the figure says what fills it. */
export const Empty: Story = {
  args: { defaultData: [], illustrative: false },
  play: async ({ canvas, globals }) => {
    const empty = textsIn(globals).say('figure.empty')
    await expect(canvas.getByText(empty, { exact: false })).toBeVisible()
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

/** In a right-to-left page the small municipality is at the right. */
export const RightToLeft: Story = {
  args: { defaultData: threeRoles, direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const left = (id: string) =>
      canvasElement.querySelector(`[data-kv-region="${id}"]`)?.getBoundingClientRect().left ?? 0
    await waitFor(() => expect(left('copy-small')).toBeGreaterThan(left('copy-large')))
  },
}

/** As wide as the narrowest phone: each row's name stands above it. */
export const Narrow320: Story = {
  render: (args, { globals }) => (
    <Room widthPx={320}>
      <InnovationRoles locale={languageOf(globals)} {...args} />
    </Room>
  ),
}

/** As wide as a projector. */
export const Projector1600: Story = {
  render: (args, { globals }) => (
    <Room widthPx={1600}>
      <InnovationRoles locale={languageOf(globals)} {...args} />
    </Room>
  ),
}
