/** The calendar of a plan is for those who run the workshop, and holds what was planned. */
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, envelope, newSecret, request, send } from './http.ts'
import { Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const config = {
  terms: { short: 6, medium: 24, long: 60 },
  start: '2026-03-01',
  writers: 'everyone',
  mostRows: 20,
  reason: 'Agreed in March',
}
const item = { id: 'water', text: { en: 'Water' }, from: [] }
const setup = {
  ...sampleSetup,
  agenda: [
    activity('plan', 'plan', config, { items: [item] }),
    activity('later', 'plan', config, { items: [item] }),
    activity('cards', 'gather', sampleSetup.agenda[0]?.config ?? {}),
  ],
}

async function planned(): Promise<Hosted> {
  const hosted = await Hosted.open(server, setup)
  await hosted.run({ type: 'open-round', activity: 'plan' })
  const action = {
    type: 'add-row',
    item: 'water',
    term: 'short',
    action: 'Measure wells',
    milestone: 'Wells; measured',
    language: 'en',
  }
  const { made } = await hosted.run({ type: 'act', activity: 'plan', action })
  const person = await hosted.join()
  const offer = { type: 'offer', row: made[0], as: 'champion', name: 'Chamber' }
  const said = await send(
    server.url,
    person.token,
    envelope(hosted.workshop, { type: 'act', activity: 'plan', action: offer }),
  )
  expect(said.ok).toBe(true)
  return hosted
}

const read = ({ workshop }: Hosted, token: string | null, of = 'plan') =>
  request(`${server.url}/api/workshops/${workshop}/plan/${of}.ics?language=en`, { headers: bearer(token) })

describe('the calendar of a plan', () => {
  it('is what was planned, as a file that calendars read', async () => {
    const hosted = await planned()
    const { workshop, token } = hosted
    const address = `${server.url}/api/workshops/${workshop}/plan/plan.ics?language=pt`
    const response = await fetch(address, { headers: bearer(token) })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = (await response.text()).replaceAll('\r\n ', '')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(text).toContain('DTSTART;VALUE=DATE:20260901\r\n')
    expect(text).toContain('SUMMARY:Marco: Wells\\; measured\r\n')
    expect(text).toContain('Responsável: Chamber')
    expect(text).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/)
    const again = await fetch(address, { headers: bearer(token) })
    const ids = (file: string) => file.match(/^UID:.*$/gm)
    expect(ids((await again.text()).replaceAll('\r\n ', ''))).toEqual(ids(text))
  })

  it('[S5] is given to the host and to facilitators of that workshop alone', async () => {
    const [hosted, other] = [await planned(), await Hosted.open(server, setup)]
    const { token } = await hosted.issueLink('facilitator')
    for (const known of [token, hosted.token]) expect((await read(hosted, known)).status).toBe(200)
    const tokens = [
      null,
      (await hosted.join()).token,
      (await hosted.issueLink('display')).token,
      (await other.issueLink('facilitator')).token,
    ]
    for (const each of tokens) {
      const { status, body } = await read(hosted, each)
      expect([status, body.refused]).toEqual([403, 'not-allowed'])
    }
    const { status, body } = await read(hosted, newSecret())
    expect([status, body.refused]).toEqual([401, 'unknown-token'])
  })

  it('is there for plans that were opened and for nothing else', async () => {
    const hosted = await planned()
    for (const of of ['later', 'cards', 'nowhere', '..', '%00']) {
      const { status, body } = await read(hosted, hosted.token, of)
      expect([of, status >= 400 && status < 500, body.ok]).toEqual([of, true, false])
    }
  })
})
