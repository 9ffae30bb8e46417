/** By whom and what was asked under a command id, as a hash. */
import { hash } from 'node:crypto'
import type { Submission } from './submission.ts'

/** 96 bits: enough to tell two commands of one id apart, of which no sender has more than a handful. */
const LENGTH = 16

/**
 * Secrets are no part of it: what is kept of them is kept as a grant. Nor is, of a secret answer, who gave it and what it
 * is: whoever holds the hash could try people against answers (S2).
 */
export function fingerprintOf({ envelope, workshop, actor }: Submission, isSecret: boolean): string {
  const { command } = envelope
  const asked = isSecret
    ? [workshop, actor.role, command.type, placeOf(command)]
    : [workshop, actor.role, actor.person, command]
  return hash('sha256', JSON.stringify(asked), 'base64url').slice(0, LENGTH)
}

/** Whether it was kept of a command that asked the same, whether that held a secret answer or not. */
export function isOfSame(fingerprint: string, submission: Submission): boolean {
  return [false, true].some((isSecret) => fingerprint === fingerprintOf(submission, isSecret))
}

function placeOf(command: object): unknown[] {
  return ['activity', 'round'].map((name): unknown => Reflect.get(command, name))
}
