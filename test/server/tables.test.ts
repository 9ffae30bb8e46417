/** What the sockets of phones carry while people write at tables. */
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { envelope } from './http.ts'
import { accepted, Hosted } from './people.ts'

const config = {
  contribute: true,
  maxPerPerson: 9,
  sharing: 'private',
  moderated: false,
  askWhy: false,
  tables: { count: 3, bring: 1 },
}

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

it('[K-gather-7] a card is told to the phones of its table alone; the others are sent nothing at all', async () => {
  const hosted = await Hosted.open(server, {
    ...sampleSetup,
    agenda: [activity('cards', 'gather', config)],
  })
  await hosted.run({ type: 'open-round', activity: 'cards' })
  const people = await hosted.joinMany(3)
  const clients = await Promise.all(people.map((person) => Client.connect(server.url, person)))
  const [ana, eva, luz] = clients
  if (!ana || !eva || !luz) throw new Error('somebody is not there')
  const act = async (client: Client, action: object): Promise<void> => {
    accepted(await client.send(envelope(hosted.workshop, { type: 'act', activity: 'cards', action })))
  }
  for (const [client, table] of [
    [ana, 1],
    [eva, 1],
    [luz, 2],
  ] as const) {
    await act(client, { type: 'sit-at', table })
    await client.until(() => client.mines().at(-1)?.includes(`"number":${table}`) ?? false)
  }
  const before = luz.frames.length
  const views = eva.views().length
  for (const text of ['Water first', 'Roads first'])
    await act(ana, { type: 'add-card', text, language: 'en' })
  await eva.until(() => eva.mines().at(-1)?.includes('Roads first') ?? false)
  const card = /"id":"([^"]+)","text":{"en":"Water first"}/.exec(eva.mines().at(-1) ?? '')?.[1] ?? ''
  await act(eva, { type: 'bring-card', card })
  await ana.until(() => ana.mines().at(-1)?.includes('"brought":true') ?? false)
  expect(eva.views()).toHaveLength(views)
  // What Luz does comes after all of that, on the same socket.
  await act(luz, { type: 'add-card', text: 'Skills first', language: 'en' })
  await luz.until(() => luz.mines().at(-1)?.includes('Skills first') ?? false)
  expect(luz.frames.slice(before).filter((frame) => !frame.includes('Skills first'))).toEqual([])
  expect(luz.frames.join('')).not.toMatch(/Water|Roads/)
  for (const client of clients) client.close()
})
