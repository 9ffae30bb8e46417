import { hashOf } from '@cabildo/shared/record/hash'
import { coversOf, fieldsDigest, GENESIS, linkHash, wholeDigest } from '@cabildo/shared/record/link'
import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../ports.ts'
import { chain, firstBreak, sha256 } from './chain.ts'

/** A log of eight events, with and without person and time. */
function log(): StoredEvent[] {
  let head = GENESIS
  return Array.from({ length: 8 }, (_, index) => {
    const traced = index % 3 > 0
    const stored = chain(head, 'w1', {
      rev: index + 1,
      at: traced ? 1_700_000_000_000 + index : null,
      by: { role: index % 2 ? 'facilitator' : 'host', person: traced ? `person-${index}` : null },
      // Of the one nothing may be published, of the other some fields.
      event:
        index % 4 < 2
          ? { type: 'link-revoked', link: `link-${index}` }
          : { type: 'activity-entered', activity: `link-${index}` },
    })
    head = stored.hash
    return stored
  })
}

/** Three events as the first version of the program logged them. */
function olderLog(): StoredEvent[] {
  let previous = GENESIS
  return [1, 2, 3].map((rev): StoredEvent => {
    const [at, by, person, salt] = [rev * 1000, 'host', null, `salt-${rev}`]
    const payload = JSON.stringify({ type: 'phones-paused' })
    const digest = sha256(salt, payload)
    const hash = sha256(previous, 'w1', String(rev), JSON.stringify(at), by, JSON.stringify(person), digest)
    previous = hash
    return { workshop: 'w1', rev, at, by, person, payload, salt, digest, hash }
  })
}

function olderAt(log: readonly StoredEvent[], index: number): StoredEvent {
  const event = log[index]
  if (event === undefined) throw new Error('no such event')
  return event
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

  it('[V1] is the same in a browser, which has no hashes of its own on a local network', () => {
    const parts = [['a', 'bc'], ['ab', 'c'], ['', 'ñ ☂ \ud800'], ['x'.repeat(1000)]]
    for (const each of parts) expect(hashOf(...each)).toBe(sha256(...each))
    let previous = GENESIS
    for (const { rev, digest, salt, hash, ...logged } of log()) {
      const told = digest.startsWith('f:')
      const found = told
        ? fieldsDigest(hashOf, coversOf(hashOf, salt, logged))
        : wholeDigest(hashOf, salt, logged)
      expect(found).toBe(digest)
      expect(linkHash(hashOf, previous, 'w1', rev, digest)).toBe(hash)
      previous = hash
    }
  })

  it('[I6] [I13] still verifies a log from before digests covered who and when', () => {
    const older = olderLog()
    expect(firstBreak(older)).toBeNull()
    expect(firstBreak(older.with(1, { ...olderAt(older, 1), payload: '{"type":"door-locked"}' }))).toBe(2)
    expect(firstBreak(older.with(2, { ...olderAt(older, 2), at: 5 }))).toBe(3)
    const [next] = [
      chain(olderAt(older, 2).hash, 'w1', {
        rev: 4,
        at: 9,
        by: { role: 'host', person: null },
        event: { type: 'workshop-ended' },
      }),
    ]
    expect(firstBreak([...older, next])).toBeNull()
  })

  it('keeps apart parts that would read the same when joined', () => {
    expect(sha256('ab', 'c')).not.toBe(sha256('a', 'bc'))
    expect(sha256('a')).not.toBe(sha256('a', ''))
  })
})
