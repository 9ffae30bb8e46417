/** What phones are given to see whether their answer is under the seal of a round: all leaves, the same for everybody. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readWorkshopFile } from '@cabildo/server/handover/read-file'
import { sealLeaves } from '@cabildo/server/workshops/seal-round'
import { hashOf } from '@cabildo/shared/record/hash'
import { merkleRoot } from '@cabildo/shared/record/merkle'
import { isSealList, receiptOf, type SealList } from '@cabildo/shared/record/receipt'
import { isRefusal } from '@cabildo/shared/refusal'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, envelope, request, send } from './http.ts'
import { accepted, Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const items = ['a', 'b'].map((id) => ({ id, text: { en: id }, from: [] }))
const agenda = (['open', 'confidential', 'anonymous'] as const).map((secrecy) =>
  activity(secrecy, 'consent', { scale: 'kaner8', adoptAt: 0.75 }, { items, secrecy }),
)

const keyOf = (at: number) => String(at).padStart(32, '0')

/** Six of seven people answer, with a key where answers are secret, unless their page is an older one. */
async function answered(secrecy: Secrecy, isOlder = false) {
  const hosted = await Hosted.open(server, { ...sampleSetup, agenda })
  const people = await hosted.joinMany(7)
  await hosted.run({ type: 'open-round', activity: secrecy })
  for (const [at, { token }] of people.slice(0, 6).entries()) {
    const answer = { levels: { a: (at % 3) + 1 }, reservations: { a: `word ${at}` } }
    const key = secrecy === 'open' || isOlder ? {} : { key: keyOf(at) }
    const cast = envelope(hosted.workshop, { type: 'cast', activity: secrecy, round: 1, answer, ...key })
    accepted(await send(server.url, token, cast))
  }
  const address = `${server.url}/api/workshops/${hosted.workshop}/seal/${secrecy}/1`
  const read = async (token: string | null, from = address) => request(from, { headers: bearer(token) })
  const close = () => hosted.run({ type: 'close-round', activity: secrecy })
  return { hosted, people, read, close, address }
}

describe('[V6] the seal of a round', () => {
  it('of an earlier version has its leaves as they were made then', async () => {
    const path = resolve(import.meta.dirname, '../handover/files/asked-again-2.cabildo')
    const file = await readWorkshopFile(readFileSync(path))
    if (isRefusal(file)) throw new Error(JSON.stringify(file))
    const { rows, state } = file
    const store = {
      load: async () => ({ events: rows.events, ballots: [], voters: [] }),
      sealedBallots: async (_: string, __: string, n: number) =>
        rows.sealed.find(({ round }) => round === n)?.ballots ?? [],
    }
    const [asked] = state.activities
    for (const { n, closed } of asked?.rounds ?? []) {
      const leaves = asked && (await sealLeaves(store, rows.id, asked, n))
      const root = merkleRoot(hashOf, leaves?.map(([, leaf]) => leaf) ?? [])
      expect([closed?.seal?.leaf, root]).toEqual([2, closed?.seal?.root])
    }
    const older = { ballots: 3, root: 'a', salt: null, leaves: null }
    expect([isSealList(older), receiptOf(hashOf, older, 'key')]).toEqual([true, 'older'])
  })

  it.each(['open', 'confidential', 'anonymous'] as const)(
    'tells every phone whether its answer is in (%s)',
    async (secrecy) => {
      const { people, read, close } = await answered(secrecy)
      await close()
      const lists = await Promise.all(people.map(({ token }) => read(token)))
      const [first] = lists
      for (const list of lists) expect(JSON.stringify(list.body)).toBe(JSON.stringify(first?.body))
      const list = first?.body as SealList
      const receipts = people.map(({ person }, at) =>
        receiptOf(hashOf, list, secrecy === 'open' ? person : keyOf(at)),
      )
      expect(receipts).toEqual([...Array(6).fill('sealed'), 'missing'])
      if (secrecy === 'confidential')
        for (const { person } of people) expect(receiptOf(hashOf, list, person)).toBe('missing')
      const [[key = '', leaf = ''] = [], ...others] = list.leaves ?? []
      const forged = { ...list, leaves: [[key, leaf.replace(/.$/, 'x')], ...others] } as SealList
      expect(receiptOf(hashOf, forged, keyOf(0))).toBe('broken')
      expect(receiptOf(hashOf, { ...list, leaves: others }, keyOf(0))).toBe('broken')
    },
  )

  it('tells nobody of a confidential round where their answer is, if only their person leads there', async () => {
    const { people, read, close } = await answered('confidential', true)
    await close()
    const list = (await read(people[0]?.token ?? '')).body as SealList
    expect(list).toMatchObject({ salt: null, ballots: 6 })
    for (const { person } of people) expect(receiptOf(hashOf, list, person)).toBe('unknowable')
  })

  it('[S5] is for the people of the workshop, after the close, and says nothing of what was answered', async () => {
    const { hosted, people, read, close, address } = await answered('anonymous')
    const token = people[0]?.token ?? ''
    expect((await read(token)).body).toMatchObject({ refused: 'not-closed' })
    await close()
    const { body } = await read(token)
    for (const { person } of people) expect(JSON.stringify(body)).not.toContain(person)
    expect(JSON.stringify(body)).not.toMatch(/word|levels|firms|civil/)
    expect((await read(hosted.token)).body).toMatchObject({ refused: 'not-allowed' })
    expect((await read(null)).body).toMatchObject({ refused: 'not-allowed' })
    const other = await (await Hosted.open(server, sampleSetup)).join()
    expect((await read(other.token)).status).toBe(403)
    expect((await read(token, address.replace(/1$/, '9'))).body).toMatchObject({ refused: 'not-closed' })
    expect((await read(token, address.replace('anonymous', 'nowhere'))).body).toMatchObject({
      refused: 'not-closed',
    })
  })
})
