/** Exports: written in a thread of their own, for those who run the workshop, in the edition that was asked for. */
import { setTimeout } from 'node:timers/promises'
import type { ReportJson } from '@cabildo/server/report/json'
import { EXPORT_FORMATS, type ExportAsk, type ExportState } from '@cabildo/shared/wire/exports'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { accepted, Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const asked = (rest: Partial<ExportAsk> = {}): ExportAsk => ({
  ...{ format: 'json', audience: 'internal', languages: ['en'], sections: [...REPORT_SECTIONS] },
  ...{ foreword: '', ballots: true, ...rest },
})

const at = ({ workshop }: Hosted) => `${server.url}/api/workshops/${workshop}/exports`

async function begun(hosted: Hosted, ask: ExportAsk): Promise<string> {
  const { status, body } = await post(at(hosted), ask, hosted.token)
  expect({ status, body }).toMatchObject({ status: 200, body: { ok: true } })
  return `${at(hosted)}/${String(body.job)}`
}

async function ready(job: string, token: string): Promise<ExportState> {
  for (;;) {
    const { body } = await request(job, { headers: bearer(token) })
    if (body.state !== 'working') return body as ExportState
    await setTimeout(20)
  }
}

async function fileOf(hosted: Hosted, ask: ExportAsk): Promise<Response> {
  const job = await begun(hosted, ask)
  expect(await ready(job, hosted.token)).toMatchObject({ state: 'ready' })
  return fetch(`${job}/file`, { headers: bearer(hosted.token) })
}

/** A vote of eight, closed and shown, and a note of the facilitator. */
async function voted(): Promise<Hosted> {
  const hosted = await Hosted.open(server)
  const people = await hosted.joinMany(8)
  await hosted.run({ type: 'open-round', activity: 'vote' })
  for (const [index, { token }] of people.entries()) {
    const answer = { dots: index % 2 === 0 ? { water: 2 } : { talent: 1 } }
    const cast = { type: 'cast', activity: 'vote', round: 1, answer } as const
    accepted(await send(server.url, token, envelope(hosted.workshop, cast)))
  }
  await hosted.run({ type: 'write-note', step: 'vote', text: 'Ask the mayor', was: '' })
  await hosted.run({ type: 'close-round', activity: 'vote' })
  return hosted
}

describe('[E2] an export', () => {
  it('says how far it is, and is the report as it stood', async () => {
    const hosted = await voted()
    await hosted.run({ type: 'reveal', activity: 'vote', step: 3 })
    const response = await fileOf(hosted, asked())
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="cabildo-\w+-interim-team\.json"$/,
    )
    const { report, record } = (await response.json()) as ReportJson
    const vote = report.activities.find(({ id }) => id === 'vote')
    expect(vote?.rounds[0]?.result?.items.map(({ people }) => people.sum)).toEqual([8, 4, 0])
    expect(record?.rounds?.[0]?.ballots).toHaveLength(8)
    expect(report.notes).toMatchObject([{ text: 'Ask the mayor' }])
  })

  it.each(EXPORT_FORMATS)('is written as %s in two languages, with the foreword', async (format) => {
    const hosted = await voted()
    await hosted.run({ type: 'reveal', activity: 'vote', step: 3 })
    const response = await fileOf(
      hosted,
      asked({ format, languages: ['pt', 'en'], foreword: 'A first word' }),
    )
    expect(response.status).toBe(200)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes.length).toBeGreaterThan(1000)
    if (format !== 'html') return
    const html = new TextDecoder().decode(bytes)
    expect(html).toMatch(/<main lang="pt">.*A first word.*<main lang="en">.*A first word/s)
  })

  it('[S1] has no ballots of a round whose result is not shown, and none at all where they were not asked for', async () => {
    const hosted = await voted()
    const hidden = (await (await fileOf(hosted, asked())).json()) as ReportJson
    expect(hidden.record?.rounds).toEqual([])
    await hosted.run({ type: 'reveal', activity: 'vote', step: 3 })
    const without = (await (await fileOf(hosted, asked({ ballots: false }))).json()) as ReportJson
    expect(without.record?.rounds).toBeNull()
  })

  it('for the public has no notes of facilitators, even where they were asked for', async () => {
    const hosted = await voted()
    for (const format of ['json', 'html'] as const) {
      const text = await (await fileOf(hosted, asked({ format, audience: 'public' }))).text()
      expect(text).not.toContain('Ask the mayor')
    }
  })

  it('[S5] is for the host and the facilitators of that workshop alone', async () => {
    const [hosted, other] = [await Hosted.open(server), await Hosted.open(server)]
    const job = await begun(hosted, asked())
    await ready(job, hosted.token)
    const strangers = [
      null,
      (await hosted.join()).token,
      (await hosted.issueLink('display')).token,
      (await other.issueLink('facilitator')).token,
    ]
    for (const token of strangers) {
      expect((await post(at(hosted), asked(), token)).status).toBe(403)
      for (const path of [job, `${job}/file`])
        expect((await request(path, { headers: bearer(token) })).status).toBe(403)
      expect((await request(job, { method: 'DELETE', headers: bearer(token) })).status).toBe(403)
    }
    const elsewhere = job.replace(hosted.workshop, other.workshop)
    for (const path of [elsewhere, `${elsewhere}/file`])
      expect((await request(path, { headers: bearer(other.token) })).body.refused).toBe('unknown-export')
    expect((await request(`${job}/file`, { headers: bearer(hosted.token) })).status).toBe(200)
  })

  it('can be cancelled, and then is not there', async () => {
    const hosted = await voted()
    const job = await begun(hosted, asked({ format: 'zip' }))
    await request(job, { method: 'DELETE', headers: bearer(hosted.token) })
    expect((await request(job, { headers: bearer(hosted.token) })).body.refused).toBe('unknown-export')
    expect((await request(`${job}/file`, { headers: bearer(hosted.token) })).status).toBe(409)
  })

  it('is refused where two are written already, and where what is asked makes no sense', async () => {
    const hosted = await voted()
    const jobs = [
      await begun(hosted, asked({ format: 'zip' })),
      await begun(hosted, asked({ format: 'zip' })),
    ]
    expect((await post(at(hosted), asked(), hosted.token)).body).toMatchObject({
      refused: 'too-many-exports',
      retry: true,
    })
    for (const job of jobs) await request(job, { method: 'DELETE', headers: bearer(hosted.token) })
    const bad = [
      {},
      { ...asked(), format: 'exe' },
      { ...asked(), languages: [] },
      { ...asked(), languages: ['es', 'es'] },
      { ...asked(), sections: ['everything'] },
      { ...asked(), foreword: 'a\u202eb' },
      { ...asked(), foreword: 'x'.repeat(4001) },
    ]
    for (const ask of bad)
      expect((await post(at(hosted), ask, hosted.token)).body.refused).toBeTypeOf('string')
    expect(
      (await request(`${at(hosted)}/${newSecret()}`, { headers: bearer(hosted.token) })).body.refused,
    ).toBe('unknown-export')
  })
})
