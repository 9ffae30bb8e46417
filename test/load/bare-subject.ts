/** The bare server as a subject: the same frames in, the same bytes out, and nothing in between. */
import { randomBytes } from 'node:crypto'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import { accepted } from './accepted.ts'
import type { BareGiven, BareReady } from './bare-server.ts'
import { activityOf, answerOf } from './load-workshop.ts'
import { Phone } from './phone.ts'
import { ServerProcess } from './server-process.ts'
import type { Room, Started, Subject } from './subject.ts'

/** `pushes`: what our server showed phones at each step of a reveal, to be broadcast again. */
export function bareSubject(pushes: readonly object[]): Subject {
  return {
    name: 'bare',
    async start(port): Promise<Started> {
      const given: BareGiven = { port }
      const started = await ServerProcess.start('bare-server.ts', given)
      const { url, port: bound } = started.ready as BareReady
      return { server: started.server, port: bound, openRoom: () => bareRoom(url, pushes) }
    },
    remove: () => {},
  }
}

async function bareRoom(url: string, pushes: readonly object[]): Promise<Room> {
  const conductor = await Phone.connect({ url, auth: {} })
  const workshop = randomBytes(9).toString('base64url')
  return {
    join: async () => ({
      token: randomBytes(18).toString('base64url'),
      workshop,
      protocol: 1,
      language: 'es',
    }),
    connect: (auth, from) => Phone.connect({ url, auth, from }),
    openRound: async () => -1,
    ballot: (round, person, mood): CommandEnvelope => ({
      id: randomBytes(16).toString('base64url'),
      workshop,
      command: { type: 'cast', activity: activityOf(round), round: 1, answer: answerOf(person, mood) },
    }),
    closeRound: async () => -1,
    async reveal(_, step) {
      const push = pushes[step - 1] ?? { view: 'x'.repeat(2048) }
      return accepted('broadcast', await conductor.ask('broadcast', push)).rev
    },
    tallied: async () => {},
    leave: () => conductor.leave(),
  }
}
