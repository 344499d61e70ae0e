import { within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { exploreTexts } from '../texts/texts'

const say = exploreTexts.sv

/**
 * A part of the page by the attribute that it is styled by: looking for roles in all of a page with six figures
 * takes seconds.
 */
export function part(attribute: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[${attribute}]`)
  if (!found) throw new Error(`The page has no part "${attribute}".`)
  return found
}

/** Clicks a button of a part of the page. */
export async function press(attribute: string, name: string): Promise<void> {
  await userEvent.click(within(part(attribute)).getByRole('button', { name }))
}

/** What the bar says of the portfolio. */
export const barText = () => part('data-explore-bar').textContent

/** A figure of the page, by its id. */
export function figure(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`figure[data-kv-figure="${id}"]`)
  if (!found) throw new Error(`There is no figure "${id}".`)
  return found
}

/** Where an initiative's mark is, in the drawing of a figure, in CSS pixels. */
export function pointOf(figureId: string, id: string): { x: number; y: number } {
  const [stage, mark] = [stageOf(figureId), markOf(figureId, id)]
  const [around, box] = [stage.getBoundingClientRect(), mark.getBoundingClientRect()]
  return {
    x: Math.round(box.x + box.width / 2 - around.x),
    y: Math.round(box.y + box.height / 2 - around.y),
  }
}

/** Clicks an initiative's mark with the pointer. */
export async function clickMark(figureId: string, id: string): Promise<void> {
  await userEvent.click(stageOf(figureId), { position: pointOf(figureId, id) })
}

/** Drags an initiative's mark with the pointer, by so many CSS pixels. */
export async function dragMark(
  figureId: string,
  id: string,
  byX: number,
  byY: number,
): Promise<void> {
  const { x, y } = pointOf(figureId, id)
  const stage = stageOf(figureId)
  await userEvent.dragAndDrop(stage, stage, {
    sourcePosition: { x, y },
    targetPosition: { x: x + byX, y: y + byY },
  })
}

/** How many lie in a region of the complexity quadrant, as the thresholds tell. */
export function countIn(region: string): number {
  const name = say.thresholds.counts('Komplexitetskvadranten')
  const list = within(part('data-explore-thresholds')).getByRole('list', { name })
  const line = [...list.children].find(({ textContent }) => textContent.startsWith(region))
  return Number(line?.querySelector('strong')?.textContent)
}

function stageOf(figureId: string): HTMLElement {
  const stage = figure(figureId).querySelector<HTMLElement>('[data-kv-stage]')
  if (!stage) throw new Error(`The figure "${figureId}" has no drawing.`)
  return stage
}

function markOf(figureId: string, id: string): Element {
  const mark = figure(figureId).querySelector(`[data-kv-mark="${id}"]`)
  if (!mark) throw new Error(`"${id}" is not in the figure "${figureId}".`)
  return mark
}

/** What is found in the selected initiative, the most severe first. */
export function findings(): readonly (string | null | undefined)[] {
  const entries = document.querySelectorAll(`${OF_SELECTED} [data-kv-entries] > li`)
  return [...entries].map((entry) => entry.querySelector('h4')?.textContent)
}

/** Which initiative the findings are of; undefined where none is selected. */
export function selectedName(): string | null | undefined {
  return document.querySelector(`${OF_SELECTED} [data-kv-initiative] h3`)?.textContent
}

/** How many partnerships are too light for their task, as the figure of partnerships says. */
export function lightPartnerships(): string | undefined {
  return /(\d+) är för lätta/.exec(figure('partnership').textContent)?.[1]
}

const OF_SELECTED = '[data-kv-findings="initiative"]'
