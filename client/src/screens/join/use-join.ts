/** Brings a join to the server: once begun it goes on, over a reload too, until it is answered. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import { useCallback, useEffect, useRef, useState } from 'react'
import { restFor } from '../../net/deliver.ts'
import { beginJoin, type Joining, tryJoin, unansweredJoin } from '../../net/joining.ts'

const PAUSE = 2000

export type Join = {
  start: (command: CommandOf<'join'>) => void
  busy: boolean
  /** The server has not answered so far; it is tried on. */
  waiting: boolean
  refusal: Refusal | null
}

export function useJoin(code: string, onInside: () => void): Join {
  const [joining, setJoining] = useState<Joining | null>(() => unansweredJoin(code))
  const [waiting, setWaiting] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const inside = useRef(onInside)
  inside.current = onInside

  useEffect(() => {
    if (joining === null) return
    let left = false
    const bring = async () => {
      for (;;) {
        const answer = await tryJoin(joining)
        if (left) return
        if (answer !== null && !isRefusal(answer)) return inside.current()
        if (answer !== null && !answer.retry) {
          setRefusal(answer)
          setWaiting(false)
          return setJoining(null)
        }
        setRefusal(answer)
        setWaiting(answer === null)
        await restFor(PAUSE, new Promise(() => {}))
        if (left) return
      }
    }
    bring().catch(() => setJoining(null))
    return () => {
      left = true
    }
  }, [joining])

  const start = useCallback(
    (command: CommandOf<'join'>) => {
      setRefusal(null)
      setJoining((now) => now ?? beginJoin(code, command))
    },
    [code],
  )
  return { start, busy: joining !== null, waiting, refusal }
}
