/** Lets people at the door in, or turns them away: one by one, or all at once. */
import { type Attempt, useAttempt } from '../../../fields/use-attempt.ts'
import type { RunCommand } from '../run-command.ts'

export type LetIn = {
  attempt: Attempt
  letIn: (person: string) => void
  turnAway: (person: string) => void
  letAll: () => void
}

export function useLetIn(run: RunCommand): LetIn {
  const attempt = useAttempt()
  const one = (type: 'admit-person' | 'remove-person', person: string) => {
    attempt.attempt(`${type} ${person}`, () => run({ type, person })).catch(() => {})
  }

  return {
    attempt,
    letIn: (person) => one('admit-person', person),
    turnAway: (person) => one('remove-person', person),
    letAll: () => {
      attempt.attempt('all', () => run({ type: 'admit-all' })).catch(() => {})
    },
  }
}
