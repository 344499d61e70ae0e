import { filled, type WorkshopTexts } from '../texts/texts'

/** Props of {@link ControlBar}. */
export interface ControlBarProps {
  /** The step that is shown, from 0. */
  readonly at: number
  readonly of: number
  readonly texts: WorkshopTexts
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onLeave: () => void
}

/** The quiet bar below a presentation: back, where one is, forward, end. At the ends a button stays, but does nothing. */
export function ControlBar({ at, of, texts, onPrevious, onNext, onLeave }: ControlBarProps) {
  return (
    <nav data-present-bar="" aria-label={texts.controls}>
      <button
        type="button"
        aria-label={texts.previous}
        aria-disabled={at === 0 || undefined}
        onClick={onPrevious}
      >
        <Arrow d="M10 2.5L4.5 8L10 13.5" />
      </button>
      <span data-present-where="">{filled(texts.step, { at: at + 1, of })}</span>
      <button
        type="button"
        aria-label={texts.next}
        aria-disabled={at === of - 1 || undefined}
        onClick={onNext}
      >
        <Arrow d="M6 2.5L11.5 8L6 13.5" />
      </button>
      <button type="button" data-present-leave="" onClick={onLeave}>
        {texts.leave}
      </button>
    </nav>
  )
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg data-present-arrow="" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} fill="none" />
    </svg>
  )
}
