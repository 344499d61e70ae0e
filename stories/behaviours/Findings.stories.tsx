import { Findings } from '@kvadrant/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { createTexts, engineTexts, findingTexts, type Texts } from '@kvadrant/core'
import { expect, userEvent, within } from 'storybook/test'
import { domains, initiatives } from '../fixtures/initiatives'
import { languageOf } from '../page/language'

const meta = {
  title: 'Behaviours/Findings',
  component: Findings,
  tags: ['!autodocs'],
  args: { data: initiatives, domain: domains, headingLevel: 2 },
  parameters: { controls: { disable: true } },
  render: (args, { globals }) => <Findings {...args} locale={languageOf(globals)} />,
} satisfies Meta<typeof Findings>

export default meta

type Story = StoryObj<typeof meta>

/** What a story's findings are checked against. */
function textsOf(globals: Readonly<Record<string, unknown>>): Texts {
  return createTexts([engineTexts, findingTexts], { locale: languageOf(globals) })
}

/** Each thing found stands once, with everyone it was found in; a press on a name selects it wherever it stands. */
export const Portfolio: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const overview = textsOf(globals).say('finding.costly-and-difficult.overview', { count: 10 })
    await expect(await canvas.findByRole('heading', { name: overview })).toBeVisible()
    const [first] = canvas.getAllByRole('button', { name: 'Nattillsyn med radar' })
    if (first) await userEvent.click(first)
    const pressed = canvasElement.querySelectorAll('[aria-pressed="true"]')
    await expect(pressed.length).toBeGreaterThan(1)
    for (const one of pressed) await expect(one).toHaveTextContent('Nattillsyn med radar')
  },
}

/** One initiative: what was found, the values that brought it about, and how near a border it lies. */
export const OneInitiative: Story = {
  args: { by: 'initiative', defaultSelected: 'S21' },
  play: async ({ canvas, globals }) => {
    const texts = textsOf(globals)
    const chosen = within(await canvas.findByRole('article', { name: 'Öppna data-portal' }))
    const title = texts.say('finding.unnecessary-collaboration.title')
    await expect(chosen.getByRole('heading', { name: title })).toBeVisible()
    await expect(chosen.getAllByText(texts.say('findings.borderline.tag'))[0]).toBeVisible()
  },
}

/** All initiatives to choose from, the worst first. Choosing one leads to its findings, and back. */
export const ByInitiative: Story = {
  args: { by: 'initiative' },
  play: async ({ canvas, globals }) => {
    const name = 'Gemensam IT-nämnd'
    await userEvent.click(await canvas.findByRole('button', { name }))
    await expect(canvas.getByRole('article', { name })).toHaveFocus()
    await userEvent.click(
      canvas.getByRole('button', { name: textsOf(globals).say('findings.all') }),
    )
    await expect(canvas.getByRole('button', { name })).toHaveFocus()
  },
}

/** Rows as they come: where a field is missing nothing is found, and it is said what could not be judged and why. */
export const NotJudged: Story = {
  args: {
    data: [
      ...initiatives.slice(0, 3),
      { id: 'N1', label: 'Nytt intranät', innovationComplexity: 7 },
      { id: 'N2', label: 'Passersystem', organisationalComplexity: 2, innovationComplexity: 9 },
    ],
  },
  play: async ({ canvas, globals }) => {
    const summary = await canvas.findByText(textsOf(globals).say('findings.unjudged'))
    await userEvent.click(summary)
    await expect(canvas.getAllByRole('button', { name: 'Nytt intranät' })[0]).toBeVisible()
  },
}

/** Nothing was found in what there is to judge. */
export const NothingToRemarkOn: Story = {
  args: { data: initiatives.filter(({ id }) => id === 'S31') },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(textsOf(globals).say('finding.none'))).toBeVisible()
  },
}

/** There is nobody to judge. */
export const Empty: Story = {
  args: { data: [] },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(textsOf(globals).say('findings.empty'))).toBeVisible()
  },
}
