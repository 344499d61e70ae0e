import type { ExploreTexts } from './texts'

/** The page in Swedish. */
export const sv: ExploreTexts = {
  title: 'Utforska portföljen',
  lead: 'Öppna en fil med era satsningar och se dem i alla figurer på en gång. Flytta det som ligger fel, pröva andra trösklar och ta med resultatet. Filen lämnar aldrig din dator.',
  portfolio: 'Portföljen',
  another: 'Öppna en annan fil',
  back: 'Tillbaka till portföljen',
  howRead: 'Kolumner och skalor',
  noFile: 'Öppna filen igen om du vill ändra vad kolumnerna betyder. Skalorna kan du ändra här.',
  more: 'Fler kolumner',
  counts: {
    initiatives: (count) => (count === 1 ? 'En satsning' : `${count} satsningar`),
    shown: (shown, all) => `${shown} av ${all} satsningar visas`,
    moved: (count) =>
      count === 0 ? 'inget ändrat' : count === 1 ? 'en ändrad' : `${count} ändrade`,
  },
  tools: 'Portföljens verktyg',
  take: 'Ta med',
  groups: { heading: 'Grupper', none: 'Utan grupp', all: 'Visa alla' },
  figures: {
    heading: 'Figurerna',
    choose: 'Figur i stort format',
    enlarge: (figure) => `Visa stort: ${figure}`,
  },
  thresholds: {
    heading: 'Tänk om gränserna låg annorlunda?',
    note: 'Dra i en gräns och se vilka som byter plats. Värdena i filen ändras inte.',
    reset: 'Figurernas egna gränser',
    uncertainty: 'Så osäkra kan värdena vara',
    uncertaintyLabel: 'Högsta fel, som del av skalan',
    uncertaintyNote:
      'Ett gränsfall hade hamnat i en annan region om ett av värdena vore så mycket fel.',
    borderline: (count) => (count === 1 ? 'ett gränsfall' : `${count} gränsfall`),
    counts: (figure) => `Antal per region: ${figure}`,
    notShown: 'utan plats',
  },
  findings: {
    heading: 'Vad figurerna säger tillsammans',
    nobody: 'Välj en satsning i en figur, så står det här vad den visar.',
  },
  compare: {
    heading: 'Jämför',
    earlier: 'Före och efter',
    with: {
      nothing: 'Ingenting',
      opened: 'Som det var när det öppnades',
      file: 'En tidigare fil',
    },
    chooseFile: 'Välj den tidigare filen',
    fileNote:
      'Satsningarna paras ihop efter id. Den tidigare filen följer inte med i länken, och glöms när sidan laddas om.',
    unread: (name) => `${name} gick inte att läsa.`,
    unmoved: 'Ingenting skiljer sig ännu. Flytta en satsning, så syns var den låg.',
    before: 'Före',
    now: 'Nu',
    groups: 'Två grupper',
    one: 'Den ena gruppen',
    other: 'Den andra gruppen',
    tooFew: 'Det behövs minst två grupper för att jämföra.',
    region: 'Region',
    total: 'Alla med en plats',
  },
}
