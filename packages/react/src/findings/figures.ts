import {
  capacity,
  type Catalogue,
  complexity,
  coordination,
  dilemma,
  engineTexts,
  type FigureDefinition,
  findingTexts,
  partnership,
  roles,
} from '@kvadrant/core'

/** The figures that the diagnosis reads, in the order in which an initiative's borders are listed. */
export const JUDGED_FIGURES: readonly FigureDefinition[] = [
  complexity,
  capacity,
  partnership,
  coordination,
  roles,
  dilemma,
]

/**
 * What findings take their texts from: those of every figure, and their own. Where a figure has its
 * own wording of what all figures say, the common one stands: an initiative here is in no single figure.
 */
export const findingsSpeech: FigureDefinition = {
  ...complexity,
  texts: /* @__PURE__ */ together([
    ...JUDGED_FIGURES.map(({ texts }) => texts),
    engineTexts,
    findingTexts,
  ]),
}

function together(catalogues: readonly Catalogue[]): Catalogue {
  return {
    sv: Object.assign({}, ...catalogues.map(({ sv }) => sv)),
    en: Object.assign({}, ...catalogues.map(({ en }) => en)),
  }
}
