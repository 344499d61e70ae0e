import type { Extras } from '../defineFigure'

/** What has to be in place before municipalities can collaborate, in the whitepaper's order ("Koordineringsdimensioner"). */
export const PRECONDITIONS = ['sharedGoal', 'samePhase', 'resources', 'priorities'] as const

/** The field that holds the answer to one precondition. */
export type Precondition = (typeof PRECONDITIONS)[number]

/** Whether a precondition is met; no answer is neither. */
export type PreconditionAnswer = 'met' | 'unmet' | 'unanswered'

/** The answer to each precondition of an initiative. */
export type PreconditionAnswers = { readonly [name in Precondition]: PreconditionAnswer }

const WORDS: ReadonlyMap<string, PreconditionAnswer> = new Map([
  ['yes', 'met'],
  ['ja', 'met'],
  ['true', 'met'],
  ['no', 'unmet'],
  ['nej', 'unmet'],
  ['false', 'unmet'],
])

/** Reads the answers of an initiative: yes and no, in English or Swedish; anything else is no answer. */
export function preconditionsOf(extras: Extras): PreconditionAnswers {
  const answer = (field: Precondition): PreconditionAnswer =>
    WORDS.get(String(extras[field] ?? '').toLowerCase()) ?? 'unanswered'
  return {
    sharedGoal: answer('sharedGoal'),
    samePhase: answer('samePhase'),
    resources: answer('resources'),
    priorities: answer('priorities'),
  }
}

/** Whether collaboration between municipalities is chosen: another municipality takes part, or the stance says so. */
export function collaborates({ municipalities, stance }: Extras): boolean {
  return (typeof municipalities === 'number' && municipalities >= 1) || stance === 'collaborate'
}

/** How many initiatives meet a precondition, do not, and have not answered. */
export type PreconditionTally = { readonly [answer in PreconditionAnswer]: number }

/** The answers of all initiatives that have chosen to collaborate, precondition by precondition. */
export interface PortfolioPreconditions {
  readonly collaborating: number
  readonly tallies: { readonly [name in Precondition]: PreconditionTally }
}

/** Counts the answers of those initiatives that collaborate with other municipalities. */
export function portfolioPreconditions(
  initiatives: readonly { readonly extras: Extras }[],
): PortfolioPreconditions {
  const answers = initiatives.flatMap(({ extras }) =>
    collaborates(extras) ? [preconditionsOf(extras)] : [],
  )
  const tally = (name: Precondition): PreconditionTally => {
    const count = (answer: PreconditionAnswer) =>
      answers.filter((one) => one[name] === answer).length
    return { met: count('met'), unmet: count('unmet'), unanswered: count('unanswered') }
  }
  return {
    collaborating: answers.length,
    tallies: {
      sharedGoal: tally('sharedGoal'),
      samePhase: tally('samePhase'),
      resources: tally('resources'),
      priorities: tally('priorities'),
    },
  }
}
