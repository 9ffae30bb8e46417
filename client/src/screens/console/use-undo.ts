/** Taking back the last act: at once, or after a question where people would be asked again. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { type Attempt, useAttempt } from '../../fields/use-attempt.ts'
import type { RunCommand } from './run-command.ts'

export type Undo = {
  /** Null when there is nothing to take back. */
  act: FacilitatorView['lastAct']
  attempt: Attempt
  /** Whether it asks first, and how many answers stay on record. */
  asked: { answered: number } | null
  press: () => void
  answer: (yes: boolean) => void
}

export function useUndo(view: FacilitatorView | null, run: RunCommand): Undo {
  const attempt = useAttempt()
  const [asking, setAsking] = useState<number | null>(null)
  const act = view?.lastAct ?? null
  const answered = view?.agenda.find(({ setup }) => setup.id === act?.activity)?.answered ?? 0
  const send = () => {
    if (act === null) return
    attempt.attempt('undo', () => run({ type: 'undo', rev: act.rev })).catch(() => {})
  }
  return {
    act,
    attempt,
    // Somebody else may have done something while the question stood there.
    asked: asking !== null && asking === act?.rev ? { answered } : null,
    press: () => {
      if (act?.event === 'round-closed' && answered > 0) setAsking(act.rev)
      else send()
    },
    answer: (yes) => {
      setAsking(null)
      if (yes) send()
    },
  }
}
