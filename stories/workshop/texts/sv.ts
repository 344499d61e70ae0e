import type { WorkshopTexts } from './texts'

/** The workshop in Swedish. */
export const sv: WorkshopTexts = {
  heading: 'Visa en figur för rummet',
  lead: 'Figuren fyller skärmen och byggs upp steg för steg: först axlarna, sedan en ruta i taget, sist satsningarna.',
  figure: 'Figur',
  data: 'Innehåll',
  sample: 'Exempelportföljen',
  none: 'Inget: rummet fyller i själv',
  present: 'Visa på skärmen',
  keys: 'Pilarna, mellanslag och fjärrkontrollens bläddringsknappar byter steg. Home och End går till första och sista steget, Escape avslutar.',
  sheets: 'Blad att dela ut',
  sheetsText:
    'Två liggande A4 som går att läsa i svartvitt: ett tomt blad att rita i och ett ifyllt med tabell.',
  print: 'Skriv ut bladen',
  axes: 'Axlarna',
  step: 'Steg {at} av {of}',
  controls: 'Visningens steg',
  previous: 'Föregående steg',
  next: 'Nästa steg',
  leave: 'Avsluta',
  blankSheet: 'Tomt blad: {title}',
  filledSheet: 'Ifyllt blad: {title}',
  blankTask: 'Sätt en prick med en siffra i figuren. Skriv namnet på samma rad till höger.',
  group: 'Grupp',
  date: 'Datum',
  names: 'Vad prickarna heter',
  source:
    'Efter ”IT-sourcing och innovation i kommuner” av Mattias Axelson och Jon Rognes, 2021. Ord, gränser och exempel är Kvadrants egna.',
}
