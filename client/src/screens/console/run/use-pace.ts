/** Timer and pause, for buttons and keys alike. */
import type { Command } from '@cabildo/shared/workshop/commands'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import type { Attempt } from '../../../fields/use-attempt.ts'
import type { RunCommand } from '../run-command.ts'

/** Each tells whether there was anything to do: an ended workshop has no pace. */
export type PaceActs = {
  start: (minutes: number) => boolean
  /** A minute more, or two minutes where no timer runs. */
  moreTime: () => boolean
  stop: () => boolean
  togglePhones: () => boolean
}

interface Options {
  view: FacilitatorView
  run: RunCommand
  attempt: Attempt
}

const MINUTE = 60
const BY_KEY = 2

export function usePace({ view: { timer, paused, workshop }, run, attempt }: Options): PaceActs {
  const send = (name: string, command: Command) => {
    if (workshop.status === 'ended') return false
    attempt.attempt(`pace ${name}`, () => run(command)).catch(() => {})
    return true
  }
  const start = (minutes: number) => send('start', { type: 'set-timer', seconds: minutes * MINUTE })
  return {
    start,
    moreTime: () => (timer ? send('more', { type: 'extend-timer', seconds: MINUTE }) : start(BY_KEY)),
    stop: () => send('stop', { type: 'stop-timer' }),
    togglePhones: () => send('phones', { type: paused ? 'resume-phones' : 'pause-phones' }),
  }
}
