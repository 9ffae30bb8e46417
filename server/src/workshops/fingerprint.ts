/** By whom and what was asked under a command id, as a hash. */
import { hash } from 'node:crypto'
import type { Submission } from './submission.ts'

/** 96 bits: enough to tell two commands of one id apart, of which no sender has more than a handful. */
const LENGTH = 16

/** Secrets are no part of it: what is kept of them is kept as a grant. */
export function fingerprintOf({ envelope, workshop, actor }: Submission): string {
  const asked = JSON.stringify([workshop, actor.role, actor.person, envelope.command])
  return hash('sha256', asked, 'base64url').slice(0, LENGTH)
}
