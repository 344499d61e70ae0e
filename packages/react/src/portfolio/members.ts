import type { Change, FigureDefinition, Placement, PlaceOptions, Texts } from '@kvadrant/core'
import { type RefObject, useState } from 'react'

/** A figure as its portfolio knows it. */
export interface Member {
  readonly definition: FigureDefinition
  /** Every row where the figure has it now, those that a filter leaves out too. */
  readonly placement: Placement<object>
  /** How the figure reads rows, without the moves that stand over them. */
  readonly settings: PlaceOptions<object>
  readonly texts: Texts
  /** Asks whoever hears of the figure's finished changes. */
  readonly ask: (change: Change<object>) => Promise<unknown> | undefined
  /** Says something in the live region of the figure's page. */
  readonly say: (text: string) => void
}

/** A member, and whether its figure is on the page: the placement of one that is not is an old one. */
export interface FoundMember {
  readonly member: Member
  readonly present: boolean
}

/** The figures of a portfolio: those on the page, and what was last known of those that left it. */
export interface Members {
  /** Takes a figure in, by a ref of what it is at its last render; gives back how it leaves. */
  readonly enter: (figure: RefObject<Member>) => () => void
  /**
   * The figure of an id whose axes hold all of some fields; of any id where none is given. Of
   * several the one that came last, and one on the page before one that has left.
   */
  readonly find: (figure: string | undefined, fields: readonly string[]) => FoundMember | undefined
  /** Says something through any figure on the page, once. */
  readonly say: (text: string) => void
}

/** Keeps the figures of a portfolio. */
export function useMembers(): Members {
  const [members] = useState(createMembers)
  return members
}

function createMembers(): Members {
  const present = new Set<RefObject<Member>>()
  const left = new Map<string, Member>()
  return {
    enter: (figure) => {
      present.add(figure)
      return () => {
        present.delete(figure)
        left.set(kindOf(figure.current.definition), figure.current)
      }
    },
    find: (figure, fields) => {
      const fits = ({ definition: { id, axes } }: Member) =>
        (figure === undefined || id === figure) &&
        fields.every((field) => axes.some((axis) => axis.field === field))
      const now = [...present]
        .map(({ current }) => current)
        .reverse()
        .find(fits)
      if (now) return { member: now, present: true }
      const past = [...left.values()].reverse().find(fits)
      return past && { member: past, present: false }
    },
    say: (text) => {
      const [first] = present
      first?.current.say(text)
    },
  }
}

/** What figures of one kind share, although each may have made its definition itself. */
function kindOf({ id, axes }: FigureDefinition): string {
  return JSON.stringify([id, axes.map(({ field }) => field)])
}
