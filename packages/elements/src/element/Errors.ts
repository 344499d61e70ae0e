import type { Diagnostic, Texts } from '@kvadrant/core'
import type { Problem } from '../rows/rowsRead'
import { send } from './events'
import { problemText } from './problemText'

/** Tells the page what went wrong. An attribute's text, and a problem with the rows, is told once. */
export interface Errors {
  readonly attributes: (all: readonly { attribute: string; text: string }[], texts: Texts) => void
  readonly problem: (problem: Problem | undefined, texts: Texts) => void
  readonly diagnostics: (all: readonly Diagnostic[] | undefined, texts: Texts) => void
  readonly host: (error: unknown, texts: Texts) => void
}

/** Makes {@link Errors} of an element: what goes wrong is sent from it as `kv-error`. */
export function createErrors(element: Element): Errors {
  const toldAttributes = new Map<string, string>()
  let toldProblem: Problem | undefined

  return {
    attributes: (all, texts) => {
      for (const { attribute, text } of all) {
        if (toldAttributes.get(attribute) === text) continue
        toldAttributes.set(attribute, text)
        const message = texts.say('element.attribute', { name: attribute, text })
        send(element, 'kv-error', { kind: 'attribute', message, attribute })
      }
    },
    problem: (problem, texts) => {
      if (problem === toldProblem) return
      toldProblem = problem
      if (!problem) return
      const { kind, error } = problem
      send(element, 'kv-error', { kind, message: problemText(problem, texts), error })
    },
    diagnostics: (all, texts) => {
      const grave = (all ?? []).filter(({ severity }) => severity !== 'info')
      if (grave.length === 0) return
      const message = texts.say('element.diagnostics', { count: grave.length })
      send(element, 'kv-error', { kind: 'diagnostics', message, diagnostics: all })
    },
    host: (error, texts) => {
      send(element, 'kv-error', { kind: 'host', message: texts.say('element.host'), error })
    },
  }
}
