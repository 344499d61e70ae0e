import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect` in a browser; on a server, where React 18 warns of it, an effect that never runs. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
