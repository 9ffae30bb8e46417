/** Taking back the last act: at once, or after a question where the whole room would notice. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useState } from 'react'
import { type Attempt, useAttempt } from '../../fields/use-attempt.ts'
import type { RunCommand } from './run-command.ts'

export type Undo = {
  /** Null when there is nothing to take back. */
  act: FacilitatorView['lastAct']
  /** Done later, and not to be taken back any more. */
  stays: FacilitatorView['stays']
  attempt: Attempt
  asks: boolean
  press: () => void
  answer: (yes: boolean) => void
}

export function useUndo(view: FacilitatorView | null, run: RunCommand): Undo {
  const attempt = useAttempt()
  const { clear } = attempt
  const [asking, setAsking] = useState<number | null>(null)
  const [refused, setRefused] = useState<number | null>(null)
  const last = view?.lastAct ?? null
  const seen = last?.rev
  // Nobody is told of the first answers to an anonymous question: that its opening is answered shows when it is pressed.
  const act = (last?.rev === refused ? last?.orElse : null) ?? last
  const rev = act?.rev
  // Why one act could not be taken back says nothing of the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another act is the occasion.
  useEffect(clear, [seen, clear])
  const send = () => {
    if (rev === undefined) return
    const undo = async () => {
      const result = await run({ type: 'undo', rev })
      if (result?.ok === false && result.refused === 'round-answered') setRefused(rev)
      return result
    }
    attempt.attempt('undo', undo).catch(() => {})
  }
  return {
    act,
    stays: view?.stays ?? null,
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
