import { describeSeen, pictureScene, type Positions, sceneToSvg } from '@kvadrant/core'
import { type ForwardedRef, useImperativeHandle, useMemo } from 'react'
import { textSettingOf } from '../dom/measure'
import { type PngOptions, sceneToPng } from '../export/exportPng'
import { readPaints } from '../export/readPaints'
import type { FigureModel } from '../model'
import { useLatest } from './useLatest'

/** What a host can ask a figure for through its `ref`. */
export interface FigureHandle {
  /** Moves the keyboard to an initiative. False where it is not in the figure. */
  readonly focus: (id: string) => boolean
  /** The figure in a paragraph, as a screen reader hears it. */
  readonly describe: () => string
  /** Where everything lies now: values by id and field, in host units. What is not placed is not here. */
  readonly positions: () => Positions
  /**
   * Shows initiatives at positions that were kept from before, and tells nobody. What is not there,
   * and what no axis can hold, is left out. For a figure that keeps what people move (`defaultData`);
   * one whose host holds the rows goes back to them.
   */
  readonly restore: (positions: Positions) => void
  /**
   * Takes everything back that people moved and the rows do not hold, without telling the host, and
   * forgets what could be undone; inside a portfolio that of all its figures.
   */
  readonly reset: () => void
  /** The figure as an SVG file that stands alone, in the colours that it has now: text, no script, no references. */
  readonly toSVG: () => string
  /**
   * The figure as a PNG, painted on a canvas: no blob or data address is loaded, which many hosts
   * forbid. Scaled down where a side would be longer than 8192 px. Rejects with a readable message
   * where the browser cannot.
   */
  readonly toPNG: (options?: Pick<PngOptions, 'scale' | 'onNotice'>) => Promise<Blob>
}

/** Fills a figure's `ref`. */
export function useFigureHandle<Row extends object>(
  ref: ForwardedRef<FigureHandle>,
  model: FigureModel<Row>,
  words: { readonly title: string; readonly subtitle: string },
): void {
  const latest = useLatest({ model, words })
  const handle = useMemo<FigureHandle>(() => {
    const describe = () => {
      const { model: now, words: said } = latest.current
      return describeSeen(now.speaker, now.placement, now.seen, said.title, now.earlier)
    }
    const picture = () => {
      const { model: now, words: said } = latest.current
      const { speaker, layout, labels, measure, groups, placement, filtered, earlier } = now
      const scene = pictureScene({
        speaker,
        layout,
        measure,
        groups,
        placement,
        filtered,
        earlier,
        ...said,
        labels: labels.placed,
        direction: now.options.direction,
      })
      const root = now.stageRef.current
      return {
        scene,
        paints: root ? readPaints(root) : {},
        fontFamily: root ? textSettingOf(root).family : undefined,
      }
    }
    return {
      focus: (id) => {
        const { placedById, store, controlRef } = latest.current.model
        if (!placedById.has(id) || !controlRef.current) return false
        store.set({ active: id, tooltipDismissed: false })
        controlRef.current.focus()
        store.set({ focus: 'visible' })
        return true
      },
      describe,
      positions: () => latest.current.model.positions(),
      restore: (positions) => latest.current.model.restore(positions),
      reset: () => latest.current.model.reset(),
      toSVG: () => {
        const { scene, paints, fontFamily } = picture()
        const { texts } = latest.current.model
        return sceneToSvg(scene, paints, {
          title: latest.current.words.title,
          description: describe(),
          lang: texts.lang,
          fontFamily,
        })
      },
      toPNG: async (options) => {
        const { scene, paints, fontFamily } = picture()
        return sceneToPng(scene, paints, { ...options, fontFamily })
      },
    }
  }, [latest])
  useImperativeHandle(ref, () => handle, [handle])
}
