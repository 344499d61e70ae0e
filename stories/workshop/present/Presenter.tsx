import { revealSteps } from '@kvadrant/core'
import { FigureRoot, Legend, LiftedMark, MarkControl, Plot, useFigure } from '@kvadrant/react'
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import type { Language } from '../../page/language'
import { type Content, readFigure, rowsOf, type WorkshopFigure } from '../figures'
import { workshopTexts } from '../texts/texts'
import { ControlBar } from './ControlBar'
import { leaveFullScreen, onFullScreenLeft } from './fullScreen'
import './present.css'
import { type PresenterIntent, stepAfter } from './readPresenterKey'
import { ScrollRoom } from './ScrollRoom'
import { spokenStep } from './spokenStep'
import { StepText } from './StepText'
import { usePresenterKeys } from './usePresenterKeys'
import { useRegionInSight } from './useRegionInSight'
import { useRoomHeight } from './useRoomHeight'

/** Props of {@link Presenter}. */
export interface PresenterProps {
  readonly figure: WorkshopFigure
  readonly content: Content
  readonly language: Language
  /** The step that it opens with, from 0. @default 0 */
  readonly startAt?: number | undefined
  readonly onLeave: () => void
}

/**
 * A figure over the whole page, in large type, built up step by step: by keys, by a remote, by the
 * bar below it. Once the initiatives are shown they can be moved as in any figure.
 */
export function Presenter({ figure, content, language, startAt = 0, onLeave }: PresenterProps) {
  const texts = workshopTexts[language]
  const titleId = useId()
  const wordsId = useId()
  const mainRef = useRef<HTMLElement>(null)
  const roomRef = useRef<HTMLDivElement>(null)
  const heightPx = useRoomHeight(roomRef)
  const [wanted, setAt] = useState(startAt)
  const steps = useMemo(() => {
    const { speaker, placement } = readFigure(figure, content, language)
    return revealSteps(speaker, placement)
  }, [figure, content, language])
  const at = Math.min(wanted, steps.length - 1)
  const planned = steps[at]

  const model = useFigure<object>(figure.definition, {
    defaultData: rowsOf(figure, content),
    domain: figure.domain,
    messages: figure.messages,
    locale: language,
    height: heightPx,
    readingsInside: false,
    reveal: planned?.reveal,
  })
  const { stageRef, probeRef } = model
  useRegionInSight(stageRef, planned?.region)
  // What is said of the initiatives follows them when they are moved.
  const step =
    planned?.kind === 'marks' ? revealSteps(model.speaker, model.placement).at(-1) : planned

  const go = (intent: PresenterIntent) =>
    intent === 'leave' ? onLeave() : setAt(stepAfter(intent, at, steps.length))
  usePresenterKeys(go)

  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    mainRef.current?.focus()
    const stop = onFullScreenLeft(() => leave())
    return () => {
      stop()
      leaveFullScreen()
    }
  }, [])

  const spoken = planned ? spokenStep(planned, at, steps.length, texts) : ''
  const announce = useEffectEvent((text: string) => model.announce(text))
  useEffect(() => announce(spoken), [spoken])

  return (
    <main ref={mainRef} data-present="" tabIndex={-1} aria-labelledby={titleId}>
      <ScrollRoom part="page" labelledBy={titleId}>
        <FigureRoot model={model} titleId={titleId} summaryId={wordsId}>
          <figcaption data-present-head="">
            <h1 id={titleId}>{figure.title}</h1>
          </figcaption>
          <ScrollRoom part="drawing" labelledBy={titleId} ref={roomRef}>
            <div ref={stageRef} data-kv-stage="" data-present-space={figure.definition.space.kind}>
              <span ref={probeRef} data-kv-probe="" aria-hidden="true" />
              <Plot labelledBy={titleId} describedBy={wordsId} />
              <LiftedMark />
              <MarkControl />
            </div>
          </ScrollRoom>
          <ScrollRoom part="words" labelledBy={titleId} id={wordsId}>
            {step && <StepText step={step} texts={texts} />}
            <Legend />
          </ScrollRoom>
        </FigureRoot>
      </ScrollRoom>
      <ControlBar
        at={at}
        of={steps.length}
        texts={texts}
        onPrevious={() => go('previous')}
        onNext={() => go('next')}
        onLeave={onLeave}
      />
    </main>
  )
}
