/** Whether this phone's answer is under the seal of a round: the phone fetches the whole list and looks itself. */
import { hashOf } from '@cabildo/shared/record/hash'
import { isSealList, type Receipt, receiptOf } from '@cabildo/shared/record/receipt'
import { isRefusal } from '@cabildo/shared/refusal'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { ask } from '../../../net/api.ts'
import { ballotKey } from '../../../net/ballot-key.ts'
import type { Session } from '../../../net/session.ts'
import type { RecordedCast } from './recorded-cast.ts'

export type Looked = { receipt: Receipt; ballots: number; root: string }
export type Looking = 'not-yet' | 'busy' | 'later' | Looked

type Input = {
  activity: Pick<ActivityView, 'id' | 'round' | 'secrecy'>
  session: Session
  person: string
  cast: RecordedCast
}

export function useReceipt({ activity: { id, round, secrecy }, session, person, cast }: Input): {
  looking: Looking
  look: () => void
} {
  const [looking, setLooking] = useState<Looking>('not-yet')
  const { workshop, token, ballotSecret } = session
  const find = async (): Promise<Looking> => {
    const answer = await ask<unknown>(`/api/workshops/${workshop}/seal/${id}/${round}`, { token })
    if (answer === null || isRefusal(answer) || !isSealList(answer)) return 'later'
    const keys =
      secrecy === 'open'
        ? [cast.as ?? person, person]
        : [cast.key ?? ballotKey(ballotSecret, workshop, id, round)]
    const receipts = keys.map((key) => receiptOf(hashOf, answer, key))
    const { ballots, root } = answer
    return { receipt: receipts.find((each) => each === 'sealed') ?? receipts[0] ?? 'missing', ballots, root }
  }
  const look = () => {
    setLooking('busy')
    find().then(setLooking, () => setLooking('later'))
  }
  return { looking, look }
}
