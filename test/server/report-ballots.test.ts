/** What only the report prints is counted from the sealed ballots, and says the same in every format. */
import type { ReportJson } from '@cabildo/server/report/json'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { type Edition, USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, envelope, post, request, send } from './http.ts'
import { accepted, Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const items = ['a', 'b', 'c'].map((id) => ({ id, text: { en: `Item ${id}` }, from: [] }))
const setup = {
  ...sampleSetup,
  agenda: [
    activity('vote', 'vote', { method: 'approval', budget: 3, cap: 1 }, { items }),
    activity('rank', 'rank', { top: null, ties: true, supportTop: 1, pickOne: true }, { items }),
  ],
}

/** Eight people answer, half of each group; the answers are theirs in turn. */
async function reported(id: 'vote' | 'rank', answers: readonly unknown[]) {
  const hosted = await Hosted.open(server, setup)
  const people = await hosted.joinMany(8)
  await hosted.run({ type: 'open-round', activity: id })
  for (const [index, { token }] of people.entries()) {
    const answer = answers[index % answers.length]
    const cast = envelope(hosted.workshop, { type: 'cast', activity: id, round: 1, answer })
    accepted(await send(server.url, token, cast))
  }
  await hosted.run({ type: 'close-round', activity: id })
  await hosted.run({ type: 'reveal', activity: id, step: 3 })
  const address = `${server.url}/api/workshops/${hosted.workshop}`
  const data = await fetch(`${address}/report.json`, { headers: bearer(hosted.token) })
  const { report } = (await data.json()) as ReportJson
  const html = await exported(`${address}/exports`, hosted.token, { ...USUAL_EDITION, languages: ['en'] })
  return { annex: report.activities[0]?.rounds[0]?.annex, html }
}

/** The page, as the console gets it. */
async function exported(address: string, token: string, edition: Edition): Promise<string> {
  const asked = await post(address, { ...edition, format: 'html', ballots: false }, token)
  const job = `${address}/${String(asked.body.job)}`
  await vi.waitFor(
    async () => expect((await request(job, { headers: bearer(token) })).body.state).toBe('ready'),
    { timeout: 60_000 },
  )
  return (await fetch(`${job}/file`, { headers: bearer(token) })).text()
}

const yes = (...ids: string[]) => ({ dots: Object.fromEntries(ids.map((id) => [id, 1])) })

describe('the report', () => {
  it('[I7] has the fair-share set of the sealed ballots, the same as data and in print', async () => {
    const { annex, html } = await reported('vote', [yes('a', 'b'), yes('a'), yes('a', 'b'), yes('c')])
    expect(annex?.fairShare).toMatchObject({ seats: 1, n: 8, most: [['a']], leftByMost: { people: 2 } })
    const printed = [...html.matchAll(/data-fair="(\w+)"/g)].map(([, id]) => id)
    expect([...new Set(printed)]).toEqual(annex?.fairShare?.fair?.flatMap((set) => set.items))
    expect(html).toContain('25% of people')
  })

  it('[I7] has the closest order and the run-off, the same as data and in print', async () => {
    const order = (...ids: string[]) => ({ tiers: ids.map((id) => [id]) })
    const { annex, html } = await reported('rank', [
      order('a', 'b', 'c'),
      order('a', 'b', 'c'),
      order('b', 'a'),
    ])
    expect(annex?.order?.closest).toMatchObject({
      order: ['a', 'b', 'c'],
      exact: true,
      against: 2,
      stated: 24,
    })
    expect(annex?.runoff?.winners).toEqual(['a'])
    const [, against, stated] = /data-against="(\d+)" data-stated="(\d+)"/.exec(html) ?? []
    expect([Number(against), Number(stated)]).toEqual([2, 24])
    expect(html).toContain('8% of all stated comparisons go against it')
    expect(html).toContain('“Item a” is left with more than half')
    expect(html).not.toContain('{{')
  })
})
