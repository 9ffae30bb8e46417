/** One call to the server under way, and the refusal it met, until the next try. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import { useCallback, useState } from 'react'
import type { Attempt } from '../../../fields/use-attempt.ts'

export type Call = {
  busy: boolean
  failed: Attempt['failed']
  call: <T extends object>(work: () => Promise<T | Refusal | null>) => Promise<T | Refusal | null>
}

export function useCall(): Call {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Attempt['failed']>(null)
  const call = useCallback<Call['call']>(async (work) => {
    setBusy(true)
    const answer = await work().catch(() => null)
    setBusy(false)
    const trouble = answer === null ? 'unreachable' : isRefusal(answer) ? answer : null
    setFailed(trouble === null ? null : { name: 'call', trouble })
    return answer
  }, [])
  return { busy, failed, call }
}
