import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { languageOf } from '../page/language'
import { ExcelRecipe } from './excel/ExcelRecipe'
import { recipeTexts } from './excel/texts'

const meta = {
  title: 'Recipes/From a Swedish Excel file',
  component: ExcelRecipe,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  render: (_args, { globals }) => <ExcelRecipe language={languageOf(globals)} />,
} satisfies Meta<typeof ExcelRecipe>

export default meta
type Story = StoryObj<typeof meta>

/** Choose a file, drop one, paste cells, or try with the sample file. */
export const Start: Story = {}

/** The whole task: the sample file read, an initiative moved by the keyboard, and only its cell changed. */
export const MoveAndSave: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const texts = recipeTexts[languageOf(globals)]
    await userEvent.click(canvas.getByRole('button', { name: texts.sample }))
    await expect(await canvas.findByText('windows-1252')).toBeVisible()
    await expect(canvas.getByRole('combobox', { name: texts.fields.label })).toHaveValue('Satsning')
    await expect(
      canvas.getByRole('combobox', { name: texts.fields.organisationalComplexity }),
    ).toHaveValue('Organisatorisk komplexitet')
    await expect(canvas.getByText(texts.unchanged)).toBeVisible()

    const [slider] = canvas.getAllByRole('slider')
    if (!slider) throw new Error('No initiative can be focused.')
    slider.focus()
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}')
    const changed = await waitFor(() => {
      const rows = [...canvasElement.querySelectorAll('[data-recipe-changed]')]
      if (rows.length !== 1) throw new Error(`${rows.length} cells have changed.`)
      return rows[0]
    })
    // The topmost of "Dyrt och svårt" is on row 11 of the file, at 3,5 before.
    await expect(changed).toHaveTextContent('11Organisatorisk komplexitet3,53,8')

    const figure = canvas.getByRole('figure')
    await userEvent.click(within(figure).getByRole('button', { name: /ångra|undo/i }))
    await waitFor(() => expect(canvas.getByText(texts.unchanged)).toBeVisible())
  },
}

/** Pasted cells with a value that is no number: it is listed with its row and column, the rest is drawn. */
export const PastedWithProblems: Story = {
  play: async ({ canvas, globals }) => {
    const texts = recipeTexts[languageOf(globals)]
    await userEvent.click(canvas.getByText(texts.paste))
    const cells = [
      'Satsning\tOrganisatorisk komplexitet\tInnovationskomplexitet',
      'E-arkiv\t9,25\t3,25',
      'Skolplattform\thög\t8',
    ].join('\n')
    await userEvent.click(canvas.getByLabelText(texts.pasteHint))
    await userEvent.paste(cells)
    await userEvent.click(canvas.getByRole('button', { name: texts.readPasted }))
    await expect(await canvas.findByText(/^(Rad|Row) 3: /)).toHaveTextContent('hög')
    await expect(canvas.getByRole('img', { name: /^E-arkiv/ })).toBeVisible()
  },
}
