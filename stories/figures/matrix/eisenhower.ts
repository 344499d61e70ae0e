import type { MatrixOptions } from '@kvadrant/core'
import type { Language } from '../../page/language'

/** What to do first, by how urgent and how important it is. */
export const eisenhower: Readonly<Record<Language, Omit<MatrixOptions, 'id'>>> = {
  sv: {
    title: 'Vad ska vi göra först?',
    axes: [
      { field: 'urgency', name: 'Brådska', low: 'Kan vänta', high: 'Nu' },
      { field: 'importance', name: 'Betydelse', low: 'Liten', high: 'Stor' },
    ],
    regions: [
      [
        {
          id: 'plan',
          name: 'Planera',
          reading: 'Boka tid, annars blir det aldrig av.',
          tone: 'green',
        },
        { id: 'do', name: 'Gör nu', reading: 'Släpp annat tills det är klart.', tone: 'rose' },
      ],
      [
        { id: 'drop', name: 'Låt vara', reading: 'Ingen saknar det.', tone: 'neutral' },
        {
          id: 'delegate',
          name: 'Lämna över',
          reading: 'Någon annan kan ta det i dag.',
          tone: 'sand',
        },
      ],
    ],
  },
  en: {
    title: 'What do we do first?',
    axes: [
      { field: 'urgency', name: 'Urgency', low: 'Can wait', high: 'Now' },
      { field: 'importance', name: 'Importance', low: 'Minor', high: 'Major' },
    ],
    regions: [
      [
        { id: 'plan', name: 'Plan', reading: 'Book the time, or it never happens.', tone: 'green' },
        { id: 'do', name: 'Do now', reading: 'Let go of the rest until it is done.', tone: 'rose' },
      ],
      [
        { id: 'drop', name: 'Leave it', reading: 'Nobody will miss it.', tone: 'neutral' },
        {
          id: 'delegate',
          name: 'Hand over',
          reading: 'Somebody else can take it today.',
          tone: 'sand',
        },
      ],
    ],
  },
}
