/** The rehearsal of a workshop that this browser has open; null when there is none, or it was dropped elsewhere. */
import { isRefusal } from '@cabildo/shared/refusal'
import { useEffect, useState } from 'react'
import { fetchCrew } from '../../../net/rehearsals.ts'
import { readFacilitatorToken } from '../tokens.ts'
import { forgetOpenRehearsal, readOpenRehearsal } from './open-rehearsal.ts'

export function useOpenRehearsal(workshop: string): string | null {
  const [copy, setCopy] = useState(() => readOpenRehearsal(workshop))
  useEffect(() => {
    const kept = readOpenRehearsal(workshop)
    const token = kept && readFacilitatorToken(kept)
    if (!kept || !token) return setCopy(null)
    let left = false
    fetchCrew(kept, token).then(
      (answer) => {
        // A server that begins again has not dropped it.
        if (!isRefusal(answer) || answer.retry) return
        forgetOpenRehearsal(workshop)
        if (!left) setCopy(null)
      },
      () => {},
    )
    return () => {
      left = true
    }
  }, [workshop])
  return copy
}
