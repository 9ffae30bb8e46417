/** Lets people at the door in, or turns them away: one command each, and how far it has come. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { type Attempt, useAttempt } from '../../../fields/use-attempt.ts'
import { fetchPeople } from '../../../net/api.ts'
import type { RunCommand } from '../run-command.ts'

export type LetIn = {
  attempt: Attempt
  progress: { done: number; of: number } | null
  letIn: (person: string) => void
  turnAway: (person: string) => void
  letAll: () => void
}

interface Options {
  door: FacilitatorView['door']
  run: RunCommand
  workshop: string
  token: string
}

export function useLetIn({ door, run, workshop, token }: Options): LetIn {
  const attempt = useAttempt()
  const [progress, setProgress] = useState<LetIn['progress']>(null)
  const one = (type: 'admit-person' | 'remove-person', person: string) => {
    attempt.attempt(`${type} ${person}`, () => run({ type, person })).catch(() => {})
  }

  /** Who stands there now; the view names the first of them only. */
  const waiting = async (): Promise<string[]> => {
    const first = door.first.map(({ id }) => id)
    if (door.waiting <= first.length) return first
    const list = await fetchPeople(workshop, token)
    return list === null || isRefusal(list)
      ? first
      : list.people.filter((one) => one.waits).map(({ id }) => id)
  }

  const admitAll = async (): Promise<CommandResult | null> => {
    const ids = await waiting()
    let accepted: CommandResult | null = null
    let gone: CommandResult | null = null
    for (const [index, person] of ids.entries()) {
      setProgress({ done: index, of: ids.length })
      const result = await run({ type: 'admit-person', person })
      if (result?.ok) accepted = result
      // Who went away meanwhile keeps nobody else outside.
      else if (result?.refused === 'unknown-person') gone = result
      else return result
    }
    return accepted ?? gone
  }

  return {
    attempt,
    progress,
    letIn: (person) => one('admit-person', person),
    turnAway: (person) => one('remove-person', person),
    letAll: () => {
      attempt
        .attempt('all', admitAll)
        .catch(() => {})
        .finally(() => setProgress(null))
    },
  }
}
