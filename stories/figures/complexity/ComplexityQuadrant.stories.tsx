import { ComplexityQuadrant, type ComplexityQuadrantProps } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { domains, initiatives, threeInitiatives } from '../../fixtures/initiatives'
import { municipalities } from '../../fixtures/municipalities'
import { municipalityTexts } from '../../fixtures/municipalityTexts'
import { figureTexts } from '../../page/figureTexts'
import { languageOf } from '../../page/language'
import { focusFirst } from '../../page/focusFirst'
import { propTable } from '../../page/propTable'
import { Room } from '../../page/Room'
import { arabic } from './arabic'
import { finnish } from './finnish'
import { PrintSheet } from './PrintSheet'
import { beyondTheScale, halfFinished, sharedSpots, sized } from './rows'
import { SavedPortfolio } from './SavedPortfolio'

const meta = {
  title: 'Figures/Complexity quadrant',
  component: ComplexityQuadrant,
  tags: ['!autodocs'],
  parameters: { docs: { extractArgTypes: propTable } },
  args: { defaultData: initiatives, domain: domains, illustrative: true },
  render: (args, { globals }) => <ComplexityQuadrant locale={languageOf(globals)} {...args} />,
} satisfies Meta<ComplexityQuadrantProps<object>>

export default meta
type Story = StoryObj<typeof meta>

/** The 38 initiatives of the sample file. Every mark can be moved. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const title = figureTexts(languageOf(globals)).say('complexity.title')
    const figure = canvas.getByRole('figure', { name: title })
    // Every initiative has a row of its own under the headers, whether it shares its spot or not.
    await expect(within(figure).getAllByRole('row', { hidden: true })).toHaveLength(39)
  },
}

/** Three initiatives leave room for the regions' meanings. */
export const Three: Story = {
  args: { defaultData: threeInitiatives },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^E-arkiv med länet/ })).toBeVisible()
  },
}

/** All 290 municipalities at seeded, illustrative positions. Above 200 the table stands for the marks. */
export const Many: Story = {
  args: { defaultData: municipalities },
  render: (args, { globals }) => {
    const language = languageOf(globals)
    return <ComplexityQuadrant {...args} locale={language} messages={municipalityTexts[language]} />
  },
  play: async ({ canvas, globals }) => {
    const title = figureTexts(languageOf(globals)).say('complexity.title')
    await expect(canvas.getByRole('img', { name: title })).toBeVisible()
  },
}

/** No rows yet: the figure says so, and says what fills it. */
export const Empty: Story = {
  args: { defaultData: [], illustrative: false },
  play: async ({ canvas, globals }) => {
    const empty = figureTexts(languageOf(globals)).say('figure.empty')
    await expect(canvas.getByText(empty, { exact: false })).toBeVisible()
  },
}

/** Rows with missing or unreadable values are listed with the reason, never drawn at zero. */
export const NotPlaced: Story = {
  args: { defaultData: halfFinished },
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    await userEvent.click(canvas.getByText(texts.say('notPlaced.title', { count: 3 })))
    const field = texts.say('complexity.axis.innovationComplexity')
    const reason = texts.say('diagnostic.value-missing', { field })
    await expect(canvas.getByText(new RegExp(reason))).toBeVisible()
  },
}

/** Values beyond the scale are drawn at the edge with a dashed outline; the values themselves stay. */
export const OutsideTheDomain: Story = {
  args: { defaultData: beyondTheScale, table: 'open' },
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const axis = texts.say('complexity.axis.organisationalComplexity')
    const name = texts.say('table.cell', { axis, label: 'Över skalan' })
    await expect(canvas.getByRole('textbox', { name })).toHaveValue('12')
  },
}

/** The host chooses which groups get a colour and a shape; the rest are hollow. Size follows `size`. */
export const Groups: Story = {
  args: { defaultData: sized, groups: ['Äldreomsorg', 'Utbildning', 'IT'] },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('listitem')
    await expect(first).toHaveTextContent(/^Äldreomsorg\s?5$/)
  },
}

/** Initiatives on one spot show how many they are, and fan out when they are pointed at or focused. */
export const Stacks: Story = {
  args: { defaultData: sharedSpots },
  play: async ({ canvas, globals }) => {
    const name = figureTexts(languageOf(globals)).say('value.stack', { count: 4 })
    await expect(canvas.getByRole('img', { name: new RegExp(name) })).toBeVisible()
  },
}

/** Marks can be looked at and selected, not moved. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas, globals }) => {
    const move = figureTexts(languageOf(globals)).say('control.move')
    await expect(canvas.queryByRole('button', { name: move })).toBeNull()
  },
}

/** No input at all. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas }) => {
    for (const slider of canvas.getAllByRole('slider')) await expect(slider).toBeDisabled()
  },
}

/** The split is a parameter: here it lies elsewhere, and people may move it. */
export const Split: Story = {
  args: {
    defaultSplit: { organisationalComplexity: 6, innovationComplexity: 4 },
    splitEditable: true,
  },
  play: async ({ canvas, globals }) => {
    const texts = figureTexts(languageOf(globals))
    const axis = texts.say('complexity.axis.organisationalComplexity')
    const name = new RegExp(texts.say('control.split', { axis }), 'i')
    await expect(canvas.getByRole('textbox', { name })).toHaveValue('6')
  },
}

/** Moves keep to whole numbers. Try a drag, or Enter and the arrow keys. */
export const Snapping: Story = {
  args: { defaultData: threeInitiatives, snap: 1, onCommit: fn() },
  play: async ({ args, canvas, canvasElement }) => {
    await focusFirst(canvas)
    await userEvent.keyboard('{Enter}{ArrowUp}{ArrowUp}{Enter}')
    await expect(args.onCommit).toHaveBeenCalledOnce()
    const moved = canvasElement.querySelector('[data-kv-axis="innovationComplexity"]')
    await expect(Number((moved as HTMLInputElement).value) % 1).toBe(0)
  },
}

/** The table beside the drawing, where there is room for both. */
export const TableBeside: Story = {
  args: { table: 'beside' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toBeVisible()
  },
}

/** The host holds the rows and saves: the mark waits for the answer, and comes back when it is no. */
export const Saving: Story = {
  render: (_, { globals }) => <SavedPortfolio language={languageOf(globals)} />,
  play: async ({ canvas, globals }) => {
    const language = languageOf(globals)
    const slider = await focusFirst(canvas)
    const before = slider.getAttribute('aria-valuetext')
    await userEvent.keyboard('{Enter}{ArrowRight}{Enter}')
    const refuse = await canvas.findByRole('button', {
      name: language === 'sv' ? 'Neka' : 'Refuse',
    })
    await userEvent.click(refuse)
    await waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', before))
  },
}

/** A language that does not ship: the host passes texts of its own, and English fills the gaps. */
export const OwnLanguage: Story = {
  args: { locale: 'fi', messages: finnish },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Monimutkaisuus: kuka tekee mitä?')).toBeVisible()
  },
}

/** In a right-to-left page the drawing is mirrored; arrow keys keep their visual meaning. */
export const RightToLeft: Story = {
  args: { locale: 'ar', messages: arabic, defaultData: threeInitiatives },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const few = canvas.getByRole('img', { name: /^Robotiserad/ })
    const many = canvas.getByRole('img', { name: /^E-arkiv med länet/ })
    await waitFor(() =>
      expect(few.getBoundingClientRect().left).toBeGreaterThan(many.getBoundingClientRect().left),
    )
  },
}

/** As wide as the narrowest phone. */
export const Narrow320: Story = {
  render: (args, { globals }) => (
    <Room widthPx={320}>
      <ComplexityQuadrant locale={languageOf(globals)} {...args} />
    </Room>
  ),
}

/** As wide as a projector: type and marks grow, more slowly than the room does. */
export const Projector1600: Story = {
  render: (args, { globals }) => (
    <Room widthPx={1600}>
      <ComplexityQuadrant locale={languageOf(globals)} {...args} />
    </Room>
  ),
}

/** A sheet to hand out. */
export const PrintedSheet: Story = {
  render: (_, { globals }) => <PrintSheet language={languageOf(globals)} />,
}
