/** The effects that deciding may use, with real randomness. */
import { randomBytes, randomInt } from 'node:crypto'
import { CODE_ALPHABET } from '@cabildo/shared/join-code'
import type { Effects } from '@cabildo/shared/workshop/decide/decision'
import { sealRound } from './seal-round.ts'

/** Effects that also tell which ids were made, for the answer to the sender. A class: made for every command, it costs nothing to make. */
export class RecordingEffects implements Effects {
  readonly made: string[] = []

  newId(): string {
    const id = randomBytes(9).toString('base64url')
    this.made.push(id)
    return id
  }

  newCode(): string {
    return Array.from({ length: 8 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
  }

  chance(n: number): number {
    return randomInt(n)
  }

  seal(...[secrecy, ballots, how]: Parameters<Effects['seal']>): ReturnType<Effects['seal']> {
    return sealRound(secrecy, ballots, how)
  }
}
