import { describe, expect, it } from 'vitest'
import { takeBackMapping } from './back.ts'
import { mapping } from './mapping.ts'
import { actorOf } from './slice.ts'

describe('[R7] taking back what was done with a map', () => {
  it('leaves what the author of an actor has changed since', () => {
    const at = mapping()
    at.does('ana', { type: 'add-actor', name: 'Puerto', sector: 'public', language: 'es' })
    const edit = { type: 'edit-actor', actor: 'm1', sector: 'public' } as const
    const before = { ...at.slice, actors: new Map([['m1', { ...actorOf(at.slice, 'm1') }]]) }
    at.does('facilitator', { ...edit, name: 'El puerto' })
    const fact = at.facts.at(-1)
    const back = fact ? takeBackMapping(before, fact) : null
    if (back === null) throw new Error('it stays')
    at.does('ana', { ...edit, name: 'Puerto viejo' })
    expect(at.does('facilitator', back)).toEqual([])
    expect(actorOf(at.slice, 'm1').name).toEqual({ es: 'Puerto viejo' })
    at.does('ana', { ...edit, name: 'El puerto' })
    at.does('facilitator', back)
    expect(actorOf(at.slice, 'm1').name).toEqual({ es: 'Puerto' })
  })
})
