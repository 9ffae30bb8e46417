/** Presses the one big button: runs the next act, or asks first where a mistake would cost votes. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useRef, useState } from 'react'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { asksFirst, commandOf, type NextAct } from '../next-act.ts'
import type { RunCommand } from '../run-command.ts'

export type Primary = {
  press: () => void
  /** The act that waits for a yes. */
  asked: NextAct | null
  answer: (yes: boolean) => void
}

interface Options {
  view: FacilitatorView
  run: RunCommand
  attempt: Attempt
  next: NextAct
  onDone: () => void
}

/** A second press in this time was meant for the first act: it must not do the one that follows. */
const BOUNCE = 700

export function usePrimary({ view, run, attempt, next, onDone }: Options): Primary {
  const [asked, setAsked] = useState<NextAct | null>(null)
  const doneAt = useRef(0)
  const isMoot = asked !== null && !isSame(asked, next)
  // Somebody else has done it: a press that was meant for the question must not do what comes next.
  useEffect(() => {
    if (!isMoot) return
    doneAt.current = Date.now()
    setAsked(null)
  }, [isMoot])
  const perform = async (act: NextAct) => {
    const command = commandOf(act)
    if (command === null) return
    const accepted = await attempt.attempt('primary', () => run(command))
    if (accepted === null) return
    doneAt.current = Date.now()
    onDone()
  }
  return {
    asked: isMoot ? null : asked,
    press: () => {
      if (Date.now() - doneAt.current < BOUNCE) return
      if (asksFirst(next, view)) setAsked(next)
      else perform(next).catch(() => {})
    },
    answer: (yes) => {
      if (yes && asked !== null) perform(asked).catch(() => {})
      setAsked(null)
    },
  }
}

function isSame(asked: NextAct, next: NextAct): boolean {
  const of = (act: NextAct) => ('activity' in act ? act.activity : null)
  return asked.act === next.act && of(asked) === of(next)
}
