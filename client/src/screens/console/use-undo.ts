/** Taking back the last act: at once, or after a question where the whole room would notice. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useState } from 'react'
import { type Attempt, useAttempt } from '../../fields/use-attempt.ts'
import type { RunCommand } from './run-command.ts'

export type Undo = {
  /** Null when there is nothing to take back. */
  act: FacilitatorView['lastAct']
  attempt: Attempt
  asks: boolean
  press: () => void
  answer: (yes: boolean) => void
}

export function useUndo(view: FacilitatorView | null, run: RunCommand): Undo {
  const attempt = useAttempt()
  const { clear } = attempt
  const [asking, setAsking] = useState<number | null>(null)
  const act = view?.lastAct ?? null
  const rev = act?.rev
  // Why one act could not be taken back says nothing of the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another act is the occasion.
  useEffect(clear, [rev, clear])
  const send = () => {
    if (rev === undefined) return
    attempt.attempt('undo', () => run({ type: 'undo', rev })).catch(() => {})
  }
  return {
    act,
    attempt,
    // Somebody else may have done something while the question stood there.
    asks: asking !== null && asking === rev,
    press: () => {
      if (act !== null && act.effect !== null) setAsking(act.rev)
      else send()
    },
    answer: (yes) => {
      setAsking(null)
      if (yes) send()
    },
  }
}
