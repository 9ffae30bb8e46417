/** The effects that deciding may use, with real randomness. */
import { randomBytes, randomInt } from 'node:crypto'
import { CODE_ALPHABET } from '@cabildo/shared/join-code'
import type { Effects } from '@cabildo/shared/workshop/decide/decision'
import { sealRound } from './seal-round.ts'

/** Effects that also tell which ids were made, for the answer to the sender. */
export function recordingEffects(): { effects: Effects; made: string[] } {
  const made: string[] = []
  const effects: Effects = {
    newId: () => {
      const id = randomBytes(9).toString('base64url')
      made.push(id)
      return id
    },
    newCode,
    seal: sealRound,
  }
  return { effects, made }
}

export function newCode(): string {
  return Array.from({ length: 8 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
}
