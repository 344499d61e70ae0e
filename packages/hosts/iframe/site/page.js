import { embedFigure } from './frame.js'
import { initiatives } from './initiatives.js'

const find = (selector) => document.querySelector(selector)

const settings = {
  locale: 'sv',
  fields: { label: 'name', organisationalComplexity: 'org', innovationComplexity: 'novelty' },
  domain: { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] },
}

const figure = embedFigure(find('iframe'), {
  origin: 'https://figurer.example.se',
  figure: 'kv-complexity-quadrant',
  data: initiatives,
  settings,
  onCommit: async ({ id, changes, patch, reason }) => {
    const body = JSON.stringify(patch)
    const answer = await fetch(`initiatives/${id}`, { method: 'PATCH', body })
    if (!answer.ok) throw new Error(`Servern svarade ${answer.status}`)
    find('[data-last-change]').textContent = JSON.stringify({ id, changes, reason })
  },
  onSelect: (id) => {
    find('[data-selected]').textContent = id ?? ''
  },
  onError: ({ kind, message }) => {
    find('[data-error]').textContent = `${kind}: ${message}`
  },
})

find('[data-english]').addEventListener('click', () => {
  figure.update({ settings: { ...settings, locale: 'en' } })
})
