/** The trail of the room, fetched when somebody looks and again when what they look at has moved. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { Trail } from '@cabildo/shared/workshop/trail'
import { useEffect, useState } from 'react'
import { ask } from '../../../net/api.ts'
import type { Session } from '../../../net/session.ts'

/** `trail` is null until it has come. `missed`: the last try brought none; what came before stands. */
export type TrailState = { trail: Trail | null; missed: boolean; busy: boolean; again: () => void }

export function useTrail({ workshop, token }: Session, asOf: string): TrailState {
  const [trail, setTrail] = useState<Trail | null>(null)
  const [missed, setMissed] = useState(false)
  const [tries, setTries] = useState(0)
  const [got, setGot] = useState('')
  const asked = `${asOf} ${tries}`

  useEffect(() => {
    let left = false
    void ask<Trail>(`/api/workshops/${workshop}/trail`, { token }).then((answer) => {
      if (left) return
      const came = answer !== null && !isRefusal(answer)
      if (came) setTrail(answer)
      setMissed(!came)
      setGot(asked)
    })
    return () => {
      left = true
    }
  }, [workshop, token, asked])

  return { trail, missed, busy: got !== asked, again: () => setTries(tries + 1) }
}
