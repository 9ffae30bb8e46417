/** Workshops to hand over: one with a vote that is closed, one that is open. */

import type { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { newPlace } from './places.ts'

const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
export const keyOf = (index: number) => String(index).padStart(32, '0')

/** A confidential vote that is closed, an anonymous one that is open, and links. */
export async function voted(rig: RunnerRig = newPlace()): Promise<{ rig: RunnerRig; people: string[] }> {
  const secret = activity('hush', 'vote', dots, { items, secrecy: 'anonymous' })
  await rig.open({ ...sampleSetup, agenda: [...sampleSetup.agenda, secret] })
  const people = await rig.join(6)
  await rig.must(facilitator, { type: 'issue-link', role: 'facilitator' })
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
  for (const person of people) await rig.cast(person, 'water')
  await rig.must(facilitator, { type: 'close-round', activity: 'vote' })
  return { rig, people }
}

export async function votingInSecret() {
  const { rig, people } = await voted()
  await rig.must(facilitator, { type: 'open-round', activity: 'hush' })
  for (const [index, person] of people.slice(0, 4).entries()) {
    await rig.cast(person, 'water', { activity: 'hush', key: keyOf(index) })
  }
  return { rig, people }
}
