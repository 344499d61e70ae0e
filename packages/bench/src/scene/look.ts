import { groups } from './scene'

/** Colours of the groups, in their order. */
export const colours = ['#1f5fa8', '#b3471d', '#2f7d4f', '#7a4a9c'] as const

/** The colour of a group. */
export function colourOf(group: string): string {
  return colours[(groups as readonly string[]).indexOf(group)] ?? colours[0]
}

/** A quarter of the scene, from `x` and `y` to half an axis further. */
export interface Region {
  readonly name: string
  readonly tint: string
  readonly x: number
  readonly y: number
}

/** The four named regions. They have the names of the complexity quadrant, which cannot be chosen there. */
export const regions: readonly Region[] = [
  { name: 'Costly and difficult', tint: '#f9ecec', x: 0, y: 0.5 },
  { name: 'Collaboration', tint: '#e9f4ec', x: 0.5, y: 0.5 },
  { name: 'Standard sourcing', tint: '#f1f2f4', x: 0, y: 0 },
  { name: 'Unnecessary collaboration', tint: '#f8f2e2', x: 0.5, y: 0 },
]

/** What the two axes and their ends are called. */
export const axes = {
  x: { name: 'Organisational complexity', low: 'Low', high: 'High' },
  y: { name: 'Innovation complexity', low: 'Low', high: 'High' },
} as const

/** Sizes in CSS pixels. */
export const radiusPx = 6
export const labelFont = '12px sans-serif'
export const regionFont = '600 18px sans-serif'
export const axisFont = '600 13px sans-serif'
export const ink = '#1d2430'
export const muted = '#59616e'
