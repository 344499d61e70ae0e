import { useTransient } from '../store/store'
import { useFigureModel } from './context'

/** Buttons for moving by taps, for undo and redo, and what a move waits for. Nothing where nothing can be moved. */
export function Tools() {
  const { texts, editable, selected, placedById, store, dispatch, history, controlRef } =
    useFigureModel()
  const phase = useTransient(store, ({ move }) => move.phase)
  const id = useTransient(store, ({ move }) =>
    move.phase === 'armed' || move.phase === 'grabbed' ? move.id : undefined,
  )
  if (!editable) return null
  const chosen = selected === undefined ? undefined : placedById.get(selected)
  const waiting = id === undefined ? undefined : placedById.get(id)

  const arm = () => {
    if (!chosen) return
    dispatch({ type: 'arm', id: chosen.id, start: chosen.position })
    controlRef.current?.focus({ preventScroll: true })
  }

  return (
    <div data-kv-tools="" role="group" aria-label={texts.say('figure.controls')}>
      {waiting && (
        <span data-kv-waiting="">
          {texts.say(phase === 'armed' ? 'control.armed' : 'control.grabbed', {
            label: waiting.label,
          })}
        </span>
      )}
      {phase === 'armed' ? (
        <button type="button" onClick={() => dispatch({ type: 'cancel', cause: 'escape' })}>
          {texts.say('control.cancel')}
        </button>
      ) : (
        <button type="button" aria-disabled={!chosen || undefined} onClick={arm}>
          {texts.say('control.move')}
        </button>
      )}
      <button type="button" aria-disabled={!history.canUndo || undefined} onClick={history.undo}>
        {texts.say('control.undo')}
      </button>
      <button type="button" aria-disabled={!history.canRedo || undefined} onClick={history.redo}>
        {texts.say('control.redo')}
      </button>
    </div>
  )
}
