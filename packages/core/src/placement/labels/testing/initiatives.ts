/** An initiative of an imagined portfolio: its name and its two complexities, both 0 to 10. Illustrative values. */
export interface SampleInitiative {
  readonly name: string
  readonly organisational: number
  readonly innovation: number
}

/** 38 initiatives on 36 spots: three of them coincide. */
export const SAMPLE_INITIATIVES: readonly SampleInitiative[] = (
  [
    ['Ny e-tjänst för bygglov', 3.5, 3],
    ['Automatiserad handläggning av försörjningsstöd', 4, 8.5],
    ['Digital tillsyn nattetid i hemtjänst', 5.5, 5.5],
    ['Byte av ekonomisystem', 5, 2.25],
    ['E-arkiv med länet', 9.25, 3.25],
    ['Säker digital kommunikation (SDK)', 8, 5.5],
    ['Skolplattform', 9.25, 8],
    ['Lärplattform, uppgradering', 2, 2.5],
    ['Chattbot för medborgarservice', 3.25, 5],
    ['AI-stöd för dokumentation i socialtjänst', 3.5, 9.25],
    ['LoRaWAN-nät för sensorer', 4.75, 6],
    ['Sensorstyrd snöröjning', 3.5, 6.75],
    ['Digital översiktsplan', 5.5, 6],
    ['Digitalt bygglov, helautomatiskt', 3.75, 8],
    ['Gemensam växel', 6.5, 0.75],
    ['Byte av passersystem', 2, 1],
    ['Gemensam IT-nämnd', 9, 5.75],
    ['Välfärdsteknik: medicinrobot', 3.5, 5.5],
    ['Nattillsyn med radar', 3.5, 7],
    ['Robotiserad fakturahantering', 2.5, 4],
    ['Öppna data-portal', 5, 3],
    ['Digital tvilling för stadsplanering', 7.5, 9],
    ['Nytt verksamhetssystem för omsorg', 6.5, 5],
    ['Byte av e-postplattform', 3, 2],
    ['Nollklientmiljö i skolan', 3, 2],
    ['Delad e-tjänstkatalog (Open ePlatform)', 7, 3.75],
    ['Distansmöten i politiska nämnder', 2, 1.5],
    ['Datadriven uppföljning av tillgänglighet i vården i hemmet', 5.5, 6.5],
    ['Smart bevattning', 2, 4],
    ['Digital nyckelhantering', 3.25, 3],
    ['Gemensam säkerhetsövervakning (SOC)', 8.5, 6.25],
    ['Medborgarprofil och Mina sidor', 5, 5.75],
    ['Integrationsplattform', 6, 5],
    ['Språkmodell för klarspråk', 2, 6],
    ['Avvakta: nationell plattform för läkemedelslistor', 7.75, 7],
    ['Energioptimering av fastigheter', 3.75, 6.25],
    ['Självservice på bibliotek', 2, 1.75],
    ['Bokning av idrottsanläggningar', 3, 2],
  ] as const
).map(([name, organisational, innovation]) => ({ name, organisational, innovation }))
