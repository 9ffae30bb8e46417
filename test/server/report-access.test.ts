/** The report is for those who run the workshop, and for nobody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, newSecret, request } from './http.ts'
import { Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

describe('[S5] report.json', () => {
  const read = async ({ workshop }: Hosted, token: string | null) => {
    const address = `${server.url}/api/workshops/${workshop}/report.json`
    const { status, body } = await request(address, { headers: bearer(token) })
    return [status, body.refused]
  }

  it('is given to the host and to facilitators of that workshop', async () => {
    const hosted = await Hosted.open(server)
    const { token } = await hosted.issueLink('facilitator')
    expect(await read(hosted, token)).toEqual([200, undefined])
    expect(await read(hosted, hosted.token)).toEqual([200, undefined])
  })

  it('is refused to visitors, participants, boards, and facilitators of another workshop', async () => {
    const [hosted, other] = [await Hosted.open(server), await Hosted.open(server)]
    const tokens = [
      null,
      (await hosted.join()).token,
      (await hosted.issueLink('display')).token,
      (await other.issueLink('facilitator')).token,
    ]
    for (const token of tokens) expect(await read(hosted, token)).toEqual([403, 'not-allowed'])
    expect(await read(hosted, newSecret())).toEqual([401, 'unknown-token'])
  })
})
