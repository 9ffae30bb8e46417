/**
 * The time a timer has left, by the server's clock. Each whole second is read off the clock anew and never counted down,
 * so that a page that slept, or whose clock is wrong, shows what every other page shows, and changes at the same moment.
 */
import type { Timer } from '@cabildo/shared/workshop/state'
import { useCallback, useSyncExternalStore } from 'react'
import { onWake } from './wake.ts'

/** Whole seconds, rounded up: 0 means that it has run out. `part`: of all the time that was given, 0..1. */
export type TimeLeft = { seconds: number; part: number }

/** Null without a timer, and until the server's clock is known. `clockOffset`: what to add to this page's clock to get it, in ms. */
export function useTimeLeft(timer: Timer | null, clockOffset: number | null): TimeLeft | null {
  const until = timer?.until ?? null
  const read = useCallback(() => secondsUntil(until, clockOffset), [until, clockOffset])
  const follow = useCallback(
    (tell: () => void) => {
      if (until === null || clockOffset === null) return () => {}
      let next: ReturnType<typeof setTimeout> | undefined
      const look = () => {
        clearTimeout(next)
        tell()
        const left = until - now(clockOffset)
        if (left > 0) next = setTimeout(look, left % 1000 || 1000)
      }
      const stopWaking = onWake(look)
      look()
      return () => {
        clearTimeout(next)
        stopWaking()
      }
    },
    [until, clockOffset],
  )
  const seconds = useSyncExternalStore(follow, read)
  if (timer === null || seconds === null) return null
  return { seconds, part: Math.min(1, seconds / timer.seconds) }
}

function secondsUntil(until: number | null, clockOffset: number | null): number | null {
  if (until === null || clockOffset === null) return null
  return Math.max(0, Math.ceil((until - now(clockOffset)) / 1000))
}

const now = (clockOffset: number) => Date.now() + clockOffset
