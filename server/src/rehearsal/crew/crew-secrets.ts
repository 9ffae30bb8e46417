/** Secrets of simulated people: made again from the server's own, so that the same people come back after a restart and nothing is kept for it. */
import { createHmac } from 'node:crypto'

export type CrewSecrets = { token: string; ballotSecret: string }

export function crewSecrets(pepper: Buffer, workshop: string, index: number): CrewSecrets {
  const made = (what: string) =>
    createHmac('sha256', pepper).update(`crew/${workshop}/${index}/${what}`).digest()
  return {
    token: made('token').toString('base64url'),
    ballotSecret: made('ballots').toString('hex').slice(0, 32),
  }
}

/** What a crew thinks is its workshop's own, and the same after a restart. */
export function crewSeed(workshop: string): number {
  return createHmac('sha256', 'crew').update(workshop).digest().readUInt32BE(0)
}
