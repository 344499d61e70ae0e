import { useFigureModel } from './context'

/** How many rows a filter leaves out, in words. Nothing where it leaves out none. */
export function FilteredNote() {
  const { filtered, texts } = useFigureModel()
  if (filtered === 0) return null
  return <p data-kv-filtered="">{texts.say('filtered.note', { count: filtered })}</p>
}
