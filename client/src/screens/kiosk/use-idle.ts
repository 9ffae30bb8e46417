/** Notices that nobody touches the tablet any more: asks, counts down, and leads back to the start. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { onWake } from '../../net/wake.ts'

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchmove'] as const

type Options = {
  /** False while nobody is expected to touch it. */
  on: boolean
  /** Ms without a touch until it asks. */
  patience: number
  /** Ms that it then counts down; 0 to leave without asking. */
  count: number
  onLeave: () => void
}

/** `left`: whole seconds until it leaves, null while it does not ask. Read off the clock each time, so that a tablet that slept leaves at once. */
export function useIdle({ on, patience, count, onLeave }: Options): {
  left: number | null
  stay: () => void
} {
  const [left, setLeft] = useState<number | null>(null)
  const touched = useRef(Date.now())
  const leave = useRef(onLeave)
  leave.current = onLeave

  const stay = useCallback(() => {
    touched.current = Date.now()
    setLeft(null)
  }, [])

  useEffect(() => {
    if (!on) return
    // Whoever is there after a long pause may be somebody else: it asks before they see anything.
    touched.current = Math.max(touched.current, Date.now() - patience)
    const look = () => {
      // A clock that was set back makes nobody immortal.
      touched.current = Math.min(touched.current, Date.now())
      const idle = Date.now() - touched.current
      if (idle >= patience + count) leave.current()
      else setLeft(idle >= patience ? Math.ceil((patience + count - idle) / 1000) : null)
    }
    // Once it asks only the answer counts: it may be the next person who touches it, or a tablet that was woken up.
    const live = () => {
      if (Date.now() - touched.current < patience) touched.current = Date.now()
      else look()
    }
    look()
    const clock = setInterval(look, 500)
    const stopWaking = onWake(look)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { capture: true, passive: true })
    return () => {
      clearInterval(clock)
      stopWaking()
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live, { capture: true })
      setLeft(null)
    }
  }, [on, patience, count])
  return { left, stay }
}
