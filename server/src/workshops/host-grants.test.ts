import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { describe, expect, it } from 'vitest'
import type { Grant } from '../ports.ts'
import { memoryStore } from '../store/memory.ts'
import { GatedStore } from '../testing/gated-store.ts'
import { HostGrants } from './host-grants.ts'

async function hostsOf(...hashes: string[]) {
  const gated = new GatedStore(memoryStore())
  const { store } = gated
  const hosts = new HostGrants(store)
  for (const hash of hashes) await hosts.add(hash)
  const stored = async (hash: string): Promise<Grant> => {
    const grant = (await store.grantsOf([hash])).get(hash)
    if (grant === undefined) throw new Error(`${hash} is not stored`)
    return grant
  }
  return { gated, hosts, stored, stands: async (hash: string) => hosts.stands(await stored(hash)) }
}

describe('[S6] grants of hosts', () => {
  it('end for one of two who sign each other out at the same moment, before anything is committed', async () => {
    const { gated, hosts, stored, stands } = await hostsOf('one', 'two')
    const shut = gated.shut()
    const [one, two] = [hosts.endOthers(await stored('one')), hosts.endOthers(await stored('two'))]
    await shut
    gated.open()
    expect([isRefusal(await one), isRefusal(await two)]).toEqual([false, true])
    expect([await stands('one'), await stands('two')]).toEqual([true, false])
  })

  it('that are made while others are ended wait their turn, and may be refused by then', async () => {
    const { gated, hosts, stored, stands } = await hostsOf('one')
    const shut = gated.shut()
    let voided = false
    const own = await stored('one')
    const ended = hosts.endOthers(own, () => {
      voided = true
    })
    await shut
    const added = hosts.add('two')
    const refused = hosts.add('three', () => (voided ? refuse('unknown-token') : null))
    gated.open()
    await Promise.all([ended, added])
    expect(await refused).toEqual({ refused: 'unknown-token' })
    expect([await stands('one'), await stands('two')]).toEqual([true, true])
    await expect(stored('three')).rejects.toThrow()
  })

  it('name the links of those alone who have come, one’s own left out', async () => {
    const { hosts, stored, stands } = await hostsOf('one', 'two', 'three')
    await Promise.all([stands('one'), stands('two')])
    const [one, two] = [await stored('one'), await stored('two')]
    expect(await hosts.endOthers(one)).toEqual([two.link])
    expect(await stands('one')).toBe(true)
  })
})
