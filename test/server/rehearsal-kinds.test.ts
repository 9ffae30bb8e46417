/** The simulated people of a rehearsal have something to say in every kind that asks. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { Command } from '@cabildo/shared/workshop/commands'
import { type FacilitatorView, viewFor } from '@cabildo/shared/workshop/view'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { envelope, newSecret, post, send } from './http.ts'
import { accepted, Hosted } from './people.ts'

const PEOPLE = 12
const SOON = { timeout: 20_000 }
const asking = Object.values<Kind>(kinds).filter(({ ballots, contributions }) => ballots ?? contributions)
const agenda = asking.map(({ id, samples }) =>
  activity(id, id, { ...Object(samples.configs[0]) }, { items: [...samples.items] }),
)

let server: Booted
let token: string
let copy: string

const view = async (): Promise<FacilitatorView | null> =>
  server.app.runner.read(copy, (live) => viewFor.facilitator(live))
const run = async (command: Command) => accepted(await send(server.url, token, envelope(copy, command)))

beforeAll(async () => {
  server = await bootServer()
  const hosted = await Hosted.open(server, { ...sampleSetup, agenda })
  token = newSecret()
  const ask = { id: newSecret(), token, people: PEOPLE }
  const { body } = await post(`${server.url}/api/workshops/${hosted.workshop}/rehearsal`, ask, hosted.token)
  copy = String(body.workshop)
})
afterAll(() => server.close())

describe('[R16] simulated people', () => {
  it('come in by themselves', async () => {
    await expect.poll(async () => (await view())?.people, SOON).toBe(PEOPLE)
  })

  it.each(asking.map(({ id }) => id))('answer in a step of the kind %s', async (id) => {
    const answered = async () => (await view())?.agenda.find(({ setup }) => setup.id === id)?.answered
    await run({ type: 'open-round', activity: id })
    // Whatever their seed, not all of them are silent.
    await expect.poll(answered, SOON).toBeGreaterThan(3)
    await run({ type: 'close-round', activity: id })
  })
})
