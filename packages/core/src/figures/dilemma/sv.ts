import type { Messages } from '../../i18n/catalogue'

/** Swedish texts of the dilemma; the dimensions bring their own. */
export const sv: Messages = {
  'dilemma.title': 'Två logiker i samma avtal',
  'dilemma.name': 'dilemmat',
  'dilemma.subtitle.one': '{count} avtal eller relation mellan sourcinglogik och innovationslogik.',
  'dilemma.subtitle.other':
    '{count} avtal eller relationer mellan sourcinglogik och innovationslogik.',
  'dilemma.heading.sourcing': 'Sourcinglogik',
  'dilemma.heading.innovation': 'Innovationslogik',
  'dilemma.region.dilemma': 'Dilemma',
  'dilemma.region.dilemma.reading':
    'Båda logikerna drar hårt i samma relation. Sourcingens kortsiktiga nytta brukar vinna. Håll isär logikerna, men led dem samtidigt.',
  'dilemma.region.innovation-logic': 'Innovationslogik',
  'dilemma.region.innovation-logic.reading':
    'Nytänkande, risktagande och nära samarbete råder. Resultatet växer fram på vägen.',
  'dilemma.region.sourcing-logic': 'Sourcinglogik',
  'dilemma.region.sourcing-logic.reading':
    'Standard, skala och lägre kostnad råder. Det som ska levereras är känt på förhand.',
  'dilemma.region.no-clear-logic': 'Ingen tydlig logik',
  'dilemma.region.no-clear-logic.reading': 'Ingen av logikerna drar tydligt i relationen.',
  'dilemma.remark.dilemma':
    'Spänning {tension}: sourcing drar {sourcing} och innovation {innovation} i samma relation.',
  'dilemma.remark.innovation-logic': 'Spänning {tension}. Lutar {lean} mot innovationslogiken.',
  'dilemma.remark.sourcing-logic': 'Spänning {tension}. Lutar {lean} mot sourcinglogiken.',
  'dilemma.remark.no-clear-logic': 'Spänning {tension}. Ingen tydlig lutning ({lean}).',
  'dilemma.answered': '{count} av {of} dimensioner är besvarade.',
  'dilemma.note.dilemma': 'dilemma, spänning {tension}',
  'dilemma.note.innovation-logic': 'innovationslogik',
  'dilemma.note.sourcing-logic': 'sourcinglogik',
  'dilemma.note.no-clear-logic': 'ingen tydlig logik',
  'dilemma.tolerance': 'Dilemma från spänningen',
  'figure.members.one': '{count} avtal',
  'figure.members.other': '{count} avtal',
  'figure.unnamed': 'Avtal {row} utan namn',
  'figure.legend': 'Avtal och relationer',
  'figure.readings': 'Vad läsningarna betyder',
  'figure.empty': 'Inga avtal att visa ännu.',
  'figure.empty.hint': 'Figuren fylls när det finns avtal med svar på någon av dimensionerna.',
  'figure.borders':
    'Vid gränsen räknas spänningen som ett dilemma. Obesvarade dimensioner räknas inte med.',
  'control.armed': 'Tryck på den rad och den plats där svaret för {label} ska ligga.',
  'control.role': 'flyttbart svar',
  'control.role.readOnly': 'svar',
  'control.hint':
    'Pil upp och ned går mellan dimensioner, vänster och höger mellan avtal. Enter griper, pilarna flyttar, Enter släpper och Escape ångrar.',
  'control.hint.readOnly':
    'Pil upp och ned går mellan dimensioner, vänster och höger mellan avtal.',
  'table.label': 'Avtal eller relation',
  'table.caption': '{title} Alla avtal i tabell.',
  'table.region': 'Läsning',
  'table.remarks': 'Spänning och lutning',
  'summary.whole.one': '{title} {count} avtal. {regions}',
  'summary.whole.other': '{title} {count} avtal. {regions}',
  'notPlaced.title.one': '{count} rad har inget svar och visas inte',
  'notPlaced.title.other': '{count} rader har inget svar och visas inte',
  'value.stack': '{count} avtal på samma plats',
  'announce.moved': '{label}: {coordinates}. Läsning: {region}.',
  'announce.movedAcross': '{label}: {coordinates}. Från {from} till {region}.',
  'announce.undone': 'Ångrat. {label}: {coordinates}. Läsning: {region}.',
  'announce.redone': 'Gjort om. {label}: {coordinates}. Läsning: {region}.',
  'announce.grabbed':
    '{label} är gripet: {coordinates}. Piltangenterna ändrar, Enter släpper, Escape ångrar.',
  'announce.armed':
    'Ett svar för {label} ska ändras. Tryck på platsen dit det ska, eller Escape för att avbryta.',
  'announce.cancelled': 'Ändringen avbröts. {label}: {coordinates}. Läsning: {region}.',
  'announce.rowGone': 'Ändringen avbröts: {label} finns inte längre.',
  'announce.rowChanged': 'Ändringen avbröts: {label} ändrades någon annanstans.',
  'announce.refused': 'Ändringen kunde inte sparas. {label} är som förut.',
}
