/** Brings somebody to a place on this tablet: once begun it goes on, over a reload too, until it is answered or they go away. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useCallback, useEffect, useRef, useState } from 'react'
import { restFor } from '../../net/deliver.ts'
import type { Joining } from '../../net/joining.ts'
import { beginSeat, isSeat, trySeat, unansweredSeat } from '../../net/seat-joining.ts'
import type { Seat } from '../../net/seats.ts'

const PAUSE = 2000

export function useSeatJoin(code: string, onSeat: (seat: Seat) => void) {
  const [joining, setJoining] = useState<Joining | null>(() => unansweredSeat(code))
  const [waiting, setWaiting] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const seated = useRef(onSeat)
  seated.current = onSeat

  useEffect(() => {
    if (joining === null) return
    let left = false
    const bring = async () => {
      while (!left) {
        const answer = await trySeat(joining)
        if (left) return
        if (isSeat(answer)) return seated.current(answer)
        setRefusal(answer)
        setWaiting(answer === null)
        if (answer !== null && !answer.retry) return setJoining(null)
        await restFor(PAUSE, new Promise(() => {}))
      }
    }
    bring().catch(() => setJoining(null))
    return () => {
      left = true
    }
  }, [joining])

  const start = useCallback(
    (command: Parameters<typeof beginSeat>[1]) => {
      setRefusal(null)
      setJoining((now) => now ?? beginSeat(code, command))
    },
    [code],
  )
  return { start, busy: joining !== null, waiting, refusal }
}
