import type { InBoth, Sentences } from './scene'

/** One move in a plane, in words. */
export interface PlaneMove {
  readonly label: string
  /** Both coordinates as a sentence has them, before and after. */
  readonly before: InBoth
  readonly after: InBoth
  /** The names of the regions that were left and entered. */
  readonly from: InBoth
  readonly to: InBoth
}

/** What the live region says of a move from one region to another. */
export function planeSentences({ label, before, after, from, to }: PlaneMove): Sentences {
  return {
    moved: {
      sv: `${label} flyttad till ${after.sv}. Från ${from.sv} till ${to.sv}.`,
      en: `${label} moved to ${after.en}. From ${from.en} to ${to.en}.`,
    },
    undone: {
      sv: `Ångrat. ${label} är tillbaka på ${before.sv}, ${from.sv}.`,
      en: `Undone. ${label} is back at ${before.en}, ${from.en}.`,
    },
    redone: {
      sv: `Gjort om. ${label} ligger på ${after.sv}, ${to.sv}.`,
      en: `Done again. ${label} lies at ${after.en}, ${to.en}.`,
    },
    grabbed: {
      sv: `${label} är gripen. Piltangenterna flyttar, Enter släpper, Escape ångrar.`,
      en: `${label} is grabbed. Arrow keys move it, Enter drops it, Escape takes the move back.`,
    },
    armed: {
      sv: `${label} ska flyttas. Tryck på platsen dit den ska, eller Escape för att avbryta.`,
      en: `${label} is to be moved. Tap the place it is to go to, or press Escape to cancel.`,
    },
    cancelled: {
      sv: `Flytten avbröts. ${label} ligger kvar på ${before.sv}, ${from.sv}.`,
      en: `Move cancelled. ${label} stays at ${before.en}, ${from.en}.`,
    },
    refused: {
      sv: `Ändringen kunde inte sparas. ${label} är tillbaka där den låg.`,
      en: `The change could not be saved. ${label} is back where it was.`,
    },
    gone: {
      sv: `Flytten avbröts: ${label} finns inte längre.`,
      en: `Move cancelled: ${label} no longer exists.`,
    },
    changedElsewhere: {
      sv: `Flytten avbröts: ${label} ändrades någon annanstans.`,
      en: `Move cancelled: ${label} was changed elsewhere.`,
    },
  }
}
