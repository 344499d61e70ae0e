import { cellText, readTable } from '@kvadrant/core/interchange'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, spyOn, userEvent, waitFor, within } from 'storybook/test'
import { sampleFile } from '../../fixtures/sampleFile'
import { figureTexts } from '../../page/figureTexts'
import { focusFirst } from '../../page/focusFirst'
import { languageOf } from '../../page/language'
import { ExcelPage } from './ExcelPage'
import { largeFile } from './largeFile'
import { excelTexts } from './texts/texts'

const meta = {
  title: 'Recipes/From a Swedish Excel file',
  component: ExcelPage,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <ExcelPage language={languageOf(globals)} />,
} satisfies Meta<typeof ExcelPage>

export default meta
type Story = StoryObj<typeof meta>

/** Ready for a file: choose one, drop one, try the sample, or paste cells. */
export const Start: Story = {
  play: async ({ canvas, globals }) => {
    const texts = excelTexts[languageOf(globals)]
    await expect(canvas.getByRole('button', { name: texts.open.sample })).toBeVisible()
    await expect(canvas.getByLabelText(texts.open.choose)).toHaveAttribute('type', 'file')
  },
}

/** The whole task with the sample file: read it, move two marks and take one back, save. One cell differs. */
export const MoveAndSave: Story = {
  play: async ({ canvas, globals, step }) => {
    const language = languageOf(globals)
    const texts = excelTexts[language]
    const words = figureTexts(language)
    const before = readTable(sampleFile.bytes).table

    await step('Open: how the file was read, and what its columns hold', async () => {
      await userEvent.click(canvas.getByRole('button', { name: texts.open.sample }))
      await expect(await canvas.findByText('Windows-1252')).toBeVisible()
      await expect(canvas.getByLabelText(texts.columns.label)).toHaveValue('Satsning')
      await expect(canvas.getByLabelText(texts.columns.group)).toHaveValue('Förvaltning')
      const [nothing] = canvas.getAllByText(texts.problems.none)
      await expect(nothing).toBeVisible()
    })

    await step('Move one initiative to the right, another up, and undo the second', async () => {
      await focusFirst(canvas)
      await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{Enter}')
      await userEvent.keyboard('{ArrowDown}{Enter}{ArrowUp}{Enter}')
      await expect(canvas.getByText(texts.save.count(2))).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: words.say('control.undo') }))
      await expect(await canvas.findByText(texts.save.count(1))).toBeVisible()
      const [, row] = within(canvas.getByRole('table', { name: texts.save.caption })).getAllByRole(
        'row',
      )
      await expect(row).toHaveTextContent(/^11AI-stöd.*Organisatorisk komplexitet3,53,7$/)
    })

    await step('Save: the same bytes but for that cell', async () => {
      // The story opens without a download of its own.
      const download = spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
      const spy = spyOn(URL, 'createObjectURL')
      await userEvent.click(canvas.getByRole('button', { name: texts.save.button }))
      const [file] = spy.mock.lastCall ?? []
      spy.mockRestore()
      await expect(download).toHaveBeenCalledOnce()
      download.mockRestore()
      if (!(file instanceof Blob)) throw new Error('No file was saved.')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const after = readTable(bytes).table
      const changed = before.rows.flatMap((cells, row) =>
        cells.flatMap((text, column) =>
          text === cellText(after, row, column)
            ? []
            : [`${text} → ${cellText(after, row, column)}`],
        ),
      )
      await expect(changed).toEqual(['3,5 → 3,7'])
      await expect(bytes.length).toBe(sampleFile.bytes.length)
      const differing = bytes.filter((byte, index) => byte !== sampleFile.bytes[index])
      await expect([...differing]).toEqual(['7'.charCodeAt(0)])
      const [done] = canvas.getAllByText(texts.save.done('satsningar.csv', 1))
      await expect(done).toBeVisible()
    })
  },
}

/** Pasted cells with faults: what could not be used is listed by the row that the spreadsheet shows. */
export const PastedWithProblems: Story = {
  play: async ({ canvas, globals }) => {
    const texts = excelTexts[languageOf(globals)]
    const cells = [
      'Namn\tOrganisatorisk komplexitet\tInnovationskomplexitet',
      'E-arkiv\t9,25\t3,25',
      'Skolplattform\thög\t8',
      'Chattbot\t\t5,5',
      'Bygglov\t3,75\t8',
    ].join('\r\n')
    await userEvent.click(canvas.getByLabelText(texts.open.paste))
    await userEvent.paste(cells)
    await expect(await canvas.findByRole('img', { name: /^Bygglov/ })).toBeVisible()
    const problems = within(canvas.getByRole('region', { name: /2$/ })).getAllByRole('listitem')
    await expect(problems).toHaveLength(2)
    await expect(problems[0]).toHaveTextContent(texts.problems.row(3))
    await expect(problems[0]).toHaveTextContent(/Organisatorisk komplexitet: .hög./)
    await expect(problems[1]).toHaveTextContent(texts.problems.row(4))
  },
}

/** A column that was guessed wrong is corrected, and the scale with it. */
export const AnotherColumn: Story = {
  play: async ({ canvas, globals }) => {
    const language = languageOf(globals)
    const texts = excelTexts[language]
    const axis = figureTexts(language).say('complexity.axis.organisationalComplexity')
    await userEvent.click(canvas.getByRole('button', { name: texts.open.sample }))
    const select = await canvas.findByRole('combobox', { name: axis })
    await userEvent.selectOptions(select, 'Antal enheter')
    const high = canvas.getByRole('textbox', { name: texts.scales.high(axis) })
    await waitFor(() => expect(high).toHaveValue('100'))
    await userEvent.clear(high)
    await userEvent.type(high, '20{Enter}')
    await expect(await canvas.findByRole('slider', { name: axis })).toHaveAttribute('max', '20')
  },
}

/** A file of 200 000 rows is read in steps: the page shows how far it has come, and it can be stopped. */
export const ALargeFile: Story = {
  play: async ({ canvas, globals }) => {
    const texts = excelTexts[languageOf(globals)]
    const file = largeFile(200_000)
    fireEvent.change(canvas.getByLabelText(texts.open.choose), { target: { files: [file] } })
    await expect(await canvas.findByRole('progressbar')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: texts.reading.cancel }))
    await expect(await canvas.findByRole('button', { name: texts.open.sample })).toBeVisible()
  },
}

/** What is no table is refused, with the reason. */
export const Refused: Story = {
  play: async ({ canvas, globals }) => {
    const texts = excelTexts[languageOf(globals)]
    const file = new File([], 'tom.csv')
    fireEvent.change(canvas.getByLabelText(texts.open.choose), { target: { files: [file] } })
    await expect(await canvas.findByRole('alert')).toHaveTextContent(texts.open.refused('tom.csv'))
  },
}
