import { pdfObjects, referred } from './pdfObjects.ts'
import { pageText } from './pdfText.ts'

/** A printed page. */
export interface PrintedPage {
  /** In whole millimetres. */
  readonly widthMm: number
  readonly heightMm: number
  /** What stands on the page as text, run by run. */
  readonly text: string
}

/** A PDF's user units in a millimetre. */
const UNITS = 72 / 25.4

/** The pages of a PDF file, as Chromium writes it. */
export function readPdf(file: Buffer): readonly PrintedPage[] {
  const objects = pdfObjects(file)
  const isA = (type: string) => (dictionary: string) =>
    new RegExp(`/Type /${type}\\b`).test(dictionary)
  const [isCatalog, isPage] = [isA('Catalog'), isA('Page')]
  const catalog = [...objects.values()].find(({ dictionary }) => isCatalog(dictionary))
  const pagesBelow = (number: number): readonly PrintedPage[] => {
    const object = objects.get(number)
    if (!object) return []
    if (!isPage(object.dictionary)) return referred(object.dictionary, 'Kids').flatMap(pagesBelow)
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(object.dictionary)
    return [
      {
        widthMm: Math.round(Number(box?.[1]) / UNITS),
        heightMm: Math.round(Number(box?.[2]) / UNITS),
        text: pageText(object, objects),
      },
    ]
  }
  return referred(catalog?.dictionary ?? '', 'Pages').flatMap(pagesBelow)
}
