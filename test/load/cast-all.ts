/** Everybody votes: all at once, or spread evenly over a time. */
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Phone, Prepared } from './phone.ts'
import { Latch } from './wait.ts'

export type Voter = { phone: Phone; ballot: Prepared }

/** How long each acknowledgement took in ms, and when the last ballot went out and the last acknowledgement came. */
export type Votes = { acknowledged: number[]; lastSentAt: number; lastAcknowledgedAt: number }

/** Ballots written before the generator listens again: at once for a person, short enough to time what comes back. */
const SLICE = 100
const STEP_MS = 5

/** Ballots are made ready beforehand, so that the clock sees sending and answering alone. @throws when one is refused. */
export async function castAll(voters: readonly Voter[], overMs = 0): Promise<Votes> {
  const votes: Votes = { acknowledged: [], lastSentAt: 0, lastAcknowledgedAt: 0 }
  const latch = new Latch(voters.length, 'acknowledgements of votes')
  let refused: string | null = null
  const send = ({ phone, ballot }: Voter) => {
    const sentAt = performance.now()
    votes.lastSentAt = sentAt
    phone.send(ballot, (answer) => {
      const now = performance.now()
      votes.lastAcknowledgedAt = now
      votes.acknowledged.push(now - sentAt)
      if (!answer.startsWith('[{"ok":true')) refused ??= answer
      latch.arrive()
    })
  }
  const start = performance.now()
  let next = 0
  while (next < voters.length) {
    const due =
      overMs === 0 ? next + SLICE : Math.ceil((voters.length * (performance.now() - start)) / overMs)
    for (const voter of voters.slice(next, due)) send(voter)
    next = Math.max(next, Math.min(due, voters.length))
    await (overMs === 0 ? setImmediate() : setTimeout(STEP_MS))
  }
  await latch.all()
  if (refused !== null) throw new Error(`A vote was refused: ${refused}`)
  return votes
}
