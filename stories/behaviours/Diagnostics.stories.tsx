import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { languageOf } from '../page/language'
import { DiagnosticsList } from './DiagnosticsList'

const meta = {
  title: 'Behaviours/Diagnostics',
  component: DiagnosticsList,
  tags: ['!autodocs'],
  args: { language: 'sv' },
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => <DiagnosticsList language={languageOf(globals)} />,
} satisfies Meta<typeof DiagnosticsList>

export default meta

/** What cannot be used is told as data: a code, the row, the field and what stood there. */
export const Diagnostics: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    for (const code of [
      'id-duplicate',
      'value-missing',
      'value-not-a-number',
      'value-outside-domain',
      'value-wrong-type',
    ]) {
      await expect(await canvas.findByText(code)).toBeVisible()
    }
  },
}
