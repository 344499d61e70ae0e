import { coordination } from '../figures/coordination/coordination'
import { PRECONDITIONS } from '../figures/coordination/preconditions'
import type { Catalogue, Messages } from '../i18n/catalogue'
import { en } from './en'
import { findingsTexts } from './findingsTexts'
import { sv } from './sv'

/**
 * The texts of findings, of a portfolio's overview, of how near a border is, and of a page of all that.
 * Preconditions are called what the coordination figure calls them.
 */
export const findingTexts: Catalogue = /* @__PURE__ */ withPreconditions()

/** The key of what a precondition is called inside a sentence. */
export function preconditionKey(name: string): string {
  return `coordination.precondition.${name}.short`
}

function withPreconditions(): Catalogue {
  return {
    sv: { ...preconditionNames(coordination.texts.sv), ...sv, ...findingsTexts.sv },
    en: { ...preconditionNames(coordination.texts.en), ...en, ...findingsTexts.en },
  }
}

function preconditionNames(messages: Messages): Messages {
  return Object.fromEntries(
    PRECONDITIONS.map(preconditionKey).map((key) => [key, messages[key] ?? key]),
  )
}
