/** The door of the workshop as it is now: asked for again while the start page stands, and whenever the tablet awakes. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { Door } from '@cabildo/shared/wire/contract'
import { useCallback, useEffect, useState } from 'react'
import { fetchDoor } from '../../net/api.ts'
import { onWake } from '../../net/wake.ts'

const AGAIN = 15_000

type DoorState = {
  door: Door | null
  /** Why there is no door; null while it is asked for, and when the server could not be reached. */
  refusal: Refusal | null
  /** The last try brought no answer. */
  away: boolean
}

export function useDoor(code: string, looking: boolean): DoorState & { ask: () => void } {
  const [state, setState] = useState<DoorState>({ door: null, refusal: null, away: false })
  const ask = useCallback(() => {
    const take = (answer: Door | Refusal | null) =>
      setState(({ door }) => {
        if (answer === null) return { door, refusal: null, away: true }
        if (!isRefusal(answer)) return { door: answer, refusal: null, away: false }
        return { door: answer.retry ? door : null, refusal: answer, away: false }
      })
    fetchDoor(code).then(take, () => take(null))
  }, [code])

  // Whoever is told that there is no such workshop does not go on asking: wrong codes are counted.
  const refused = state.refusal !== null && !state.refusal.retry
  useEffect(() => {
    if (!looking || refused) return
    ask()
    const clock = setInterval(ask, AGAIN)
    const stopWaking = onWake(ask)
    return () => {
      clearInterval(clock)
      stopWaking()
    }
  }, [ask, looking, refused])
  return { ...state, ask }
}
