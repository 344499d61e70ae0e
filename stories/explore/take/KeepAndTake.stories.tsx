import { type PortfolioState, readJson, writeJson, writeLink } from '@kvadrant/core/interchange'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, userEvent, within } from 'storybook/test'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { sampleState } from '../keep/sampleState'
import { keepTexts } from '../keep/texts'
import type { UseKeptStateOptions } from '../keep/useKeptState'
import { KeepAndTake, type KeepAndTakeProps } from './KeepAndTake'
import { takeTexts } from './texts'
import { fakeAddress } from './testing/fakeAddress'
import { fakeStorage } from './testing/fakeStorage'

/** Shows the parts over a storage and an address of their own, new ones whenever the story is opened. */
function keptIn(options: () => UseKeptStateOptions): Render {
  return (args, { globals }) => (
    <KeepAndTake {...args} language={languageOf(globals)} keep={options()} />
  )
}
type Render = NonNullable<StoryObj<KeepAndTakeProps>['render']>

const meta = {
  title: 'Explore/Keep and take away',
  component: KeepAndTake,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: keptIn(() => ({})),
} satisfies Meta<typeof KeepAndTake>

export default meta
type Story = StoryObj<typeof meta>

const withSelected = (selected: string): PortfolioState => ({ ...sampleState, selected })
const linkTo = (selected: string) => writeLink(withSelected(selected)).fragment ?? ''

/** Move something and reload the page: it is as you left it, in this browser alone, until you forget it. */
export const KeepAndTakeAway: Story = {}

/** What was moved is kept, and is in what is taken away. */
export const MoveAndTake: Story = {
  render: keptIn(() => ({ storage: fakeStorage(), address: fakeAddress(''), delayMs: 0 })),
  play: async ({ canvas, globals, step }) => {
    const language = languageOf(globals)
    const [keep, texts] = [keepTexts[language], takeTexts[language]]
    const download = spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const file = spyOn(URL, 'createObjectURL')

    await step('A move is kept', async () => {
      await expect(canvas.getByText(keep.saving.none)).toBeVisible()
      await focusFirst(canvas)
      await userEvent.keyboard('{Enter}{ArrowRight}{Enter}')
      await expect(await canvas.findByText(keep.saving.stored)).toBeVisible()
    })

    await step('JSON has it', async () => {
      await userEvent.click(canvas.getByRole('button', { name: texts.button.json }))
      await expect(await canvas.findByText(texts.againHere, { exact: false })).toBeVisible()
      const [content] = file.mock.lastCall ?? []
      if (!(content instanceof Blob)) throw new Error('No file was saved.')
      const rows = readJson(await content.text()).state?.rows ?? []
      const changed = rows.flatMap((cells, row) =>
        cells.filter((cell, column) => cell !== sampleState.rows[row]?.[column]),
      )
      await expect([rows.length, changed.length]).toEqual([sampleState.rows.length, 1])
    })

    await step('Every other file says its name', async () => {
      for (const way of ['csv', 'svg', 'png'] as const) {
        await userEvent.click(canvas.getByRole('button', { name: texts.button[way] }))
        // A PNG takes its time where several browsers paint at once.
        const name = await canvas.findByText(new RegExp(`\\.${way} `), {}, { timeout: 10_000 })
        await expect(name).toBeVisible()
      }
      await expect(download).toHaveBeenCalledTimes(4)
    })
    file.mockRestore()
    download.mockRestore()

    await step('Forgetting says what it does', async () => {
      await userEvent.click(canvas.getByRole('button', { name: keep.forget }))
      await expect(canvas.getByText(keep.forgotten)).toBeVisible()
    })
  },
}

/** A link is opened over stored work, which stays one button away. */
export const LinkOverStoredWork: Story = {
  render: keptIn(() => ({
    key: 'story.1',
    storage: fakeStorage({ 'story.1': writeJson(withSelected('S05')) }),
    address: fakeAddress(linkTo('S20')),
  })),
  play: async ({ canvas, globals }) => {
    const keep = keepTexts[languageOf(globals)]
    const [notice] = canvas.getAllByRole('status')
    if (!notice) throw new Error('There is no place for notices.')
    await expect(notice).toHaveTextContent(keep.opened.link)
    await userEvent.click(within(notice).getByRole('button', { name: keep.goBack }))
    await expect(notice).toHaveTextContent(keep.returned)
    await expect(within(notice).getByRole('button', { name: keep.goBack })).toHaveFocus()
  },
}

/** A link that was cut short on its way is told, and the stored work is there. */
export const DamagedLink: Story = {
  render: keptIn(() => ({
    key: 'story.1',
    storage: fakeStorage({ 'story.1': writeJson(withSelected('S05')) }),
    address: fakeAddress(linkTo('S20').slice(0, -50)),
  })),
  play: async ({ canvas, globals }) => {
    const keep = keepTexts[languageOf(globals)]
    await expect(canvas.getByText(keep.untouched.link, { exact: false })).toBeVisible()
    await expect(canvas.getByText(keep.opened.storage, { exact: false })).toBeVisible()
  },
}

/** A portfolio that is too large for a link: the file is offered in its place. */
export const TooLargeForALink: Story = {
  render: keptIn(() => ({ storage: fakeStorage(), address: fakeAddress('') })),
  args: {
    first: {
      ...sampleState,
      headers: [...sampleState.headers, 'Anteckning'],
      rows: sampleState.rows.map((cells, row) => [
        ...cells,
        // No two alike, so that packing does not help.
        Array.from({ length: 60 }, (_, word) => ((row * 61 + word) ** 5 % 1e9).toString(36)).join(
          ' ',
        ),
      ]),
    },
  },
  play: async ({ canvas, globals }) => {
    const texts = takeTexts[languageOf(globals)]
    await userEvent.click(canvas.getByRole('button', { name: texts.button.link }))
    await expect(await canvas.findByRole('button', { name: texts.instead })).toBeVisible()
  },
}
