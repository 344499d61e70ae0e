import { type MeasureText, measureByTable } from '@kvadrant/core'
import { type RefObject, useState } from 'react'
import { measureBySetting, type TextSetting, textSettingOf } from '../dom/measure'
import { watchTextSetting } from '../dom/textGauge'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

/**
 * Measures text as it is set at `probe`. The server and the first render use the built-in table,
 * so that they agree; a font that arrives later, or a reader's own spacing, is measured again.
 * `room` stands for anything that may have changed how text is set: a new one has it looked up anew.
 */
export function useMeasure(probe: RefObject<Element | null>, room: unknown): MeasureText {
  const [measure, setMeasure] = useState<{ by: MeasureText; setting: string }>({
    by: measureByTable,
    setting: '',
  })

  useBrowserLayoutEffect(() => {
    const element = probe.current
    if (!element) return undefined
    return watchTextSetting(element, () => {
      const setting = textSettingOf(element)
      setMeasure({ by: measureBySetting(setting), setting: JSON.stringify(setting) })
    })
  }, [probe])

  useBrowserLayoutEffect(() => {
    let here = true
    const look = (again: boolean) => {
      if (!here || !probe.current) return
      const setting: TextSetting = textSettingOf(probe.current)
      const key = JSON.stringify(setting)
      setMeasure((old) =>
        old.setting === key && !again ? old : { by: measureBySetting(setting), setting: key },
      )
    }
    look(false)
    const fonts = document.fonts as FontFaceSet | undefined
    if (fonts?.status === 'loading') void fonts.ready.then(() => look(true))
    return () => {
      here = false
    }
  }, [probe, room])

  return measure.by
}
