/** Lets a fresh server run through everything a few times, so that what is measured is not its compiler. */
import { castAll } from './cast-all.ts'
import { Crowd } from './crowd.ts'
import type { Started } from './subject.ts'

const PHONES = 200
/** Below what one person may send in ten seconds. */
const ROUNDS = 5
const VOTES_PER_ROUND = 10

export async function warmUp({ openRoom }: Started, phones: number): Promise<void> {
  const room = await openRoom(ROUNDS)
  const crowd = new Crowd(room, Math.min(PHONES, phones))
  await crowd.join()
  await crowd.connect()
  for (let round = 0; round < ROUNDS; round += 1) {
    await crowd.has(await room.openRound(round))
    for (let vote = 0; vote < VOTES_PER_ROUND; vote += 1) await castAll(crowd.voters(round, 1, vote % 2))
    await room.closeRound(round)
    for (const step of [1, 2, 3]) await crowd.has(await room.reveal(round, step))
  }
  await Promise.all(crowd.phones.map((phone) => phone.leave()))
  await room.leave()
}
