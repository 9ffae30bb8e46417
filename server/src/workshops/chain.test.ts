import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../ports.ts'
import { chain, firstBreak, GENESIS, sha256 } from './chain.ts'

/** A log of eight events, with and without person and time. */
function log(): StoredEvent[] {
  let head = GENESIS
  return Array.from({ length: 8 }, (_, index) => {
    const traced = index % 3 > 0
    const stored = chain(head, 'w1', {
      rev: index + 1,
      at: traced ? 1_700_000_000_000 + index : null,
      by: { role: index % 2 ? 'facilitator' : 'host', person: traced ? `person-${index}` : null },
      event: { type: 'link-revoked', link: `link-${index}` },
    })
    head = stored.hash
    return stored
  })
}

const MUTATIONS: Record<keyof StoredEvent, (event: StoredEvent) => void> = {
  workshop: (event) => {
    event.workshop = 'w2'
  },
  rev: (event) => {
    event.rev += 1
  },
  at: (event) => {
    event.at = event.at === null ? 0 : null
  },
  by: (event) => {
    event.by = 'display'
  },
  person: (event) => {
    event.person = event.person === null ? 'null' : null
  },
  payload: (event) => {
    event.payload = event.payload.replace('link-', 'link_')
  },
  salt: (event) => {
    event.salt = event.salt.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  },
  digest: (event) => {
    event.digest = event.digest.replace(/^./, (first) => (first === 'f' ? 'e' : 'f'))
  },
  hash: (event) => {
    event.hash = event.hash.replace(/^./, (first) => (first === 'f' ? 'e' : 'f'))
  },
}

describe('the hash chain', () => {
  it('holds for a log as it was written, and for none', () => {
    expect(firstBreak(log())).toBeNull()
    expect(firstBreak([])).toBeNull()
  })

  it.each(Object.entries(MUTATIONS))(
    '[I13] shows a change of %s at the event that was changed',
    (_field, mutate) => {
      for (const index of log().keys()) {
        const tampered = log()
        const victim = tampered[index]
        if (victim) mutate(victim)
        expect(firstBreak(tampered)).toBe(index + 1)
      }
    },
  )

  it('[I13] shows an event that was left out, doubled, swapped or put in, but for the end left off', () => {
    const whole = log()
    for (const index of whole.keys()) {
      const left = whole.toSpliced(index, 1)
      expect(firstBreak(left)).toBe(index === whole.length - 1 ? null : index + 1)
      const event = whole[index] as StoredEvent
      expect(firstBreak(whole.toSpliced(index, 0, event))).toBe(index === 0 ? 2 : index + 2)
      if (index > 0)
        expect(firstBreak(whole.toSpliced(index - 1, 2, event, whole[index - 1] as StoredEvent))).toBe(index)
    }
  })

  it('[I13] shows an event that was changed and hashed anew at the next one', () => {
    const whole = log()
    for (const [index, { rev, at, by, person }] of whole.entries()) {
      const previous = whole[index - 1]?.hash ?? GENESIS
      const forged = chain(previous, 'w1', {
        rev,
        at,
        by: { role: by, person },
        event: { type: 'workshop-ended' },
      })
      const last = index === whole.length - 1
      expect(firstBreak(whole.with(index, forged))).toBe(last ? null : index + 2)
    }
  })

  it('has another digest for the same payload each time, so that an erased one cannot be guessed', () => {
    expect(log()[0]?.payload).toBe(log()[0]?.payload)
    expect(log()[0]?.digest).not.toBe(log()[0]?.digest)
  })

  it('keeps apart parts that would read the same when joined', () => {
    expect(sha256('ab', 'c')).not.toBe(sha256('a', 'bc'))
    expect(sha256('a')).not.toBe(sha256('a', ''))
  })
})
