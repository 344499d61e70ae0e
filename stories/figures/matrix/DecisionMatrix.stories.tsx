import { DecisionMatrix, type DecisionMatrixProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { Room } from '../../page/Room'
import { effortValue } from './effortValue'
import { eisenhower } from './eisenhower'
import { risk } from './risk'
import { tasks, words } from './rows'

const meta = {
  title: 'Figures/Decision matrix',
  component: DecisionMatrix,
  tags: ['!autodocs'],
  args: { ...eisenhower.sv, illustrative: true },
  render: (args, { globals }) => {
    const language = languageOf(globals)
    return (
      <DecisionMatrix
        {...args}
        {...eisenhower[language]}
        defaultData={tasks(language)}
        messages={words[language]}
        locale={language}
      />
    )
  },
} satisfies Meta<DecisionMatrixProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** Two by two: what to do first. */
export const Eisenhower: Story = {
  play: async ({ canvas, globals }) => {
    const { title } = eisenhower[languageOf(globals)]
    await expect(canvas.getByRole('figure', { name: title })).toBeVisible()
  },
}

/** Three by two, on scales of weeks and points, with splits that people may move. */
export const EffortAndValue: Story = {
  args: { splitEditable: true, onSplit: fn() },
  render: (args, { globals }) => {
    const language = languageOf(globals)
    return (
      <DecisionMatrix
        {...args}
        {...effortValue[language]}
        defaultData={tasks(language)}
        messages={words[language]}
        locale={language}
      />
    )
  },
  play: async ({ args, canvas }) => {
    const [first] = canvas.getAllByRole('textbox')
    if (!first) throw new Error('There is no field for a split.')
    await expect(first).toHaveValue('20')
    await userEvent.clear(first)
    await userEvent.type(first, '30{Enter}')
    await expect(args.onSplit).toHaveBeenLastCalledWith({ effort: [30, 60], value: 6 }, 'effort')
  },
}

/** Five by five words: a grid of cells, where a step is a cell. */
export const Risk: Story = {
  args: { onCommit: fn() },
  render: (args, { globals }) => {
    const language = languageOf(globals)
    return (
      <DecisionMatrix
        {...args}
        {...risk(language)}
        defaultData={tasks(language)}
        messages={words[language]}
        locale={language}
        table="open"
      />
    )
  },
  play: async ({ args, canvas }) => {
    await expect(within(canvas.getByRole('table')).getAllByRole('row')).toHaveLength(8)
    await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowLeft}{Enter}')
    await expect(args.onCommit).toHaveBeenCalledOnce()
  },
}

/** As wide as the narrowest phone. */
export const Narrow320: Story = {
  render: (args, { globals }) => {
    const language = languageOf(globals)
    return (
      <Room widthPx={320}>
        <DecisionMatrix
          {...args}
          {...effortValue[language]}
          defaultData={tasks(language)}
          messages={words[language]}
          locale={language}
        />
      </Room>
    )
  },
}
