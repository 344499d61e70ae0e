import type { Meta, StoryObj } from '@storybook/react-vite'
import { Fragment } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { languageOf } from '../page/language'
import { figuresIn } from './figures'
import { Presenter } from './present/Presenter'
import { BlankSheet } from './sheets/BlankSheet'
import { FilledSheet } from './sheets/FilledSheet'
import { filled, workshopTexts } from './texts/texts'
import { WorkshopPage } from './WorkshopPage'

const meta = {
  title: 'Workshop/Present',
  component: WorkshopPage,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <WorkshopPage language={languageOf(globals)} />,
} satisfies Meta<typeof WorkshopPage>

export default meta
type Story = StoryObj<typeof meta>
type Globals = Readonly<Record<string, unknown>>

/** The figure that a story shows, in the toolbar's language. */
function figureOf(id: string, globals: Globals) {
  const figure = figuresIn(languageOf(globals)).find(({ definition }) => definition.id === id)
  if (!figure) throw new Error(`There is no figure "${id}".`)
  return figure
}

/** A story that opens a presentation at one of its steps. */
function presented(id: string, startAt: number, content: 'sample' | 'none' = 'sample'): Story {
  return {
    render: (_, { globals }) => (
      <Presenter
        figure={figureOf(id, globals)}
        content={content}
        language={languageOf(globals)}
        startAt={startAt}
        onLeave={fn()}
      />
    ),
  }
}

/** Where a trainer begins: a figure, what is in it, and the sheets. From here the presentation is opened. */
export const Start: Story = {
  play: async ({ canvas, globals }) => {
    const texts = workshopTexts[languageOf(globals)]
    await expect(canvas.getAllByRole('radio')).toHaveLength(9)
    await expect(canvas.getAllByRole('article')).toHaveLength(2)
    await expect(canvas.getByRole('button', { name: texts.present })).toBeVisible()
  },
}

/** The first step: what lies where, and nothing else. */
export const Axes: Story = {
  ...presented('complexity', 0),
  play: async ({ canvas, canvasElement, globals }) => {
    const texts = workshopTexts[languageOf(globals)]
    await expect(canvas.getByRole('heading', { name: texts.axes })).toBeVisible()
    await expect(canvasElement.querySelectorAll('[data-kv-region]')).toHaveLength(0)
    await expect(canvas.queryByRole('slider')).toBeNull()
  },
}

/** Step by step with the bar: a region comes, and goes again. */
export const Region: Story = {
  ...presented('capacity', 1),
  play: async ({ canvas, canvasElement, globals }) => {
    const texts = workshopTexts[languageOf(globals)]
    const regions = () => canvasElement.querySelectorAll('[data-kv-region]').length
    await expect(regions()).toBe(1)
    await userEvent.click(canvas.getByRole('button', { name: texts.next }))
    await expect(regions()).toBe(2)
    await expect(canvas.getByText(filled(texts.step, { at: 3, of: 5 }))).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: texts.previous }))
    await expect(regions()).toBe(1)
  },
}

/** The last step: the initiatives, which can be moved. */
export const Initiatives: Story = {
  ...presented('complexity', 5),
  play: async ({ canvas, globals }) => {
    const texts = workshopTexts[languageOf(globals)]
    await expect(canvas.getAllByRole('slider')).toHaveLength(2)
    const next = canvas.getByRole('button', { name: texts.next })
    await expect(next).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Seven dimensions, then four readings of them, then the contracts. */
export const Dilemma: Story = {
  ...presented('dilemma', 5),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-kv-profile]')).toHaveLength(8)
  },
}

/** Fifteen cells, the ninth of them new. */
export const Cells: Story = {
  ...presented('roles', 9),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-kv-region]')).toHaveLength(9)
  },
}

/** Nothing in it: the last region is the last step, and the room places its own. */
export const Empty: Story = {
  ...presented('coordination', 4, 'none'),
  play: async ({ canvas, globals }) => {
    const texts = workshopTexts[languageOf(globals)]
    await expect(canvas.getByText(filled(texts.step, { at: 5, of: 5 }))).toBeVisible()
    await expect(canvas.queryByRole('slider')).toBeNull()
  },
}

/** The sheets of every figure, as they are printed. */
export const AllSheets: Story = {
  render: (_, { globals }) => {
    const language = languageOf(globals)
    return (
      <main data-sheets="">
        <div data-sheets-head="">
          <h1>{workshopTexts[language].heading}</h1>
          <h2>{workshopTexts[language].sheets}</h2>
        </div>
        {figuresIn(language).map((figure) => (
          <Fragment key={figure.definition.id}>
            <BlankSheet figure={figure} language={language} />
            <FilledSheet figure={figure} language={language} />
          </Fragment>
        ))}
      </main>
    )
  },
  play: async ({ canvas, globals }) => {
    const sheets = canvas.getAllByRole('article')
    await expect(sheets).toHaveLength(14)
    // Blank ones have lines for twelve names, and nothing on their figures.
    const [blank, full] = sheets
    if (!blank || !full) throw new Error('There are no sheets.')
    await expect(within(blank).getAllByRole('listitem')).toHaveLength(12)
    await expect(within(blank).queryByRole('table')).toBeNull()
    const { sample } = figureOf('dilemma', globals)
    await expect(within(full).getAllByRole('row')).toHaveLength(sample.length + 1)
  },
}
