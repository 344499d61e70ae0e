import { subtitleText, tableOf } from '@kvadrant/core'
import { useMemo } from 'react'
import type { Language } from '../../page/language'
import { readFigure, type WorkshopFigure } from '../figures'
import { filled, workshopTexts } from '../texts/texts'
import { Sheet } from './Sheet'
import { SheetFigure } from './SheetFigure'
import { SheetTable } from './SheetTable'

/** Props of {@link FilledSheet}. */
export interface FilledSheetProps {
  readonly figure: WorkshopFigure
  readonly language: Language
}

/** The drawing's size on paper: what an A4 page leaves beside the table, and below a legend of two rows. */
const BESIDE_TABLE = { widthPx: 580, heightPx: 560 } as const

/** Cells name everyone in them, so they take the whole page, and are the table. */
const CELLS = { widthPx: 1046, heightPx: 590 } as const

/** A figure with its initiatives, and beside it the table of them all: the same regions, in the same order. */
export function FilledSheet({ figure, language }: FilledSheetProps) {
  const texts = workshopTexts[language]
  const isGrid = figure.definition.space.kind === 'grid'
  const { speaker, table } = useMemo(() => {
    const read = readFigure(figure, 'sample', language)
    return { speaker: read.speaker, table: tableOf(read.speaker, read.placement) }
  }, [figure, language])
  return (
    <Sheet
      name={filled(texts.filledSheet, { title: figure.title })}
      title={figure.title}
      aside={<p>{subtitleText(speaker, table.rows.length, true)}</p>}
      figure={
        <SheetFigure
          figure={figure}
          content="sample"
          language={language}
          {...(isGrid ? CELLS : BESIDE_TABLE)}
        />
      }
      source={texts.source}
    >
      {!isGrid && <SheetTable title={figure.title} speaker={speaker} table={table} />}
    </Sheet>
  )
}
