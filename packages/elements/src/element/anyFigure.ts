import type { FigureHandle, FigureProps } from '@kvadrant/react'
import type { ComponentType, RefAttributes } from 'react'

/** A figure component, whatever its rows are. */
export type AnyFigure = ComponentType<FigureProps<object> & RefAttributes<FigureHandle>>
