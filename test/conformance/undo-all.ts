/** Presses undo until there is nothing left, as the console would, and sees to it that nothing is lost that people said. */
import { isRefusal } from '@cabildo/shared/refusal'
import { facilitator } from '@cabildo/shared/testing/scene'
import { roundKey } from '@cabildo/shared/workshop/box'
import type { Live } from '@cabildo/shared/workshop/live'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import { expect } from 'vitest'
import type { RecordedScene } from './recorded-scene.ts'

/** More than are ever remembered. */
const PRESSES = 40

export function undoAll(scene: RecordedScene): void {
  const spoken = spokenIn(scene)
  for (let presses = 0; presses < PRESSES; presses += 1) {
    const { lastAct } = viewFor.facilitator(scene.live)
    if (lastAct === null) return
    const before = keptIn(scene.live, spoken)
    if (!press(scene, lastAct)) return
    const after = keptIn(scene.live, spoken)
    expect({ undone: lastAct, lost: before.filter((one) => !after.includes(one)) }).toEqual({
      undone: lastAct,
      lost: [],
    })
    for (const view of Object.values(viewFor))
      expect(JSON.stringify(view(scene.again()))).toBe(JSON.stringify(view(scene.live)))
  }
  throw new Error('undo never comes to an end')
}

type LastAct = NonNullable<ReturnType<typeof viewFor.facilitator>['lastAct']>

/** False where nothing is left but the opening of an anonymous question, of whose first answers nobody is told before. */
function press(scene: RecordedScene, { rev, event, orElse }: LastAct): boolean {
  const decision = scene.decide(facilitator, { type: 'undo', rev })
  if (isRefusal(decision)) {
    expect([event, decision]).toEqual(['round-opened', { refused: 'round-answered' }])
    if (orElse === undefined) return false
  }
  scene.run(facilitator, { type: 'undo', rev: isRefusal(decision) && orElse ? orElse.rev : rev })
  return true
}

/** Every word that came from somebody in the room. */
function spokenIn({ log }: RecordedScene): Set<string> {
  const facts = log.flatMap(({ by, event }) =>
    by.role === 'participant' && event.type === 'contributed' ? [event.fact] : [],
  )
  return new Set(facts.flatMap(textsIn))
}

/** What was said by people and stands: what they are shown of it themselves, and how many have answered each round. */
function keptIn(live: Live, spoken: ReadonlySet<string>): string[] {
  const said = [...live.state.people.keys()].flatMap((person) =>
    (mineOf(live, person)?.contributions ?? []).flatMap(({ activity, mine }) =>
      saidIn(mine, spoken).map((one) => `${person} in ${activity}: ${one}`),
    ),
  )
  const answered = live.state.activities.flatMap(({ setup, rounds }) =>
    rounds.map(({ n, closed }) => {
      const voters = live.box.get(roundKey(setup.id, n))?.voters.size ?? 0
      return `${setup.id} ${n}: ${closed?.answered ?? voters}`
    }),
  )
  return [...said, ...answered.filter((one) => !one.endsWith(': 0'))]
}

/** Their own words, and whatever else they said: whom they back, what they said of whom, what they stand for. */
function saidIn(
  { cards, table: _, ...rest }: Record<string, unknown>,
  spoken: ReadonlySet<string>,
): string[] {
  const words = textsIn(cards).filter((text) => spoken.has(text))
  const others = Object.entries(rest).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${name} ${JSON.stringify(one)}`),
  )
  return [...words, ...others.filter((one) => !one.endsWith(' null'))]
}

/** Not theirs, or not theirs alone: whether it is seen, in which sector it is, in what it was merged. */
const SHARED: readonly string[] = ['state', 'sector', 'parent']

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (SHARED.includes(name) ? [] : textsIn(inner)))
}
