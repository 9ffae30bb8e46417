/** For tests: a real plan in a real workshop, and what each screen is shown of it. */

import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'

const terms = { short: 6, medium: 24, long: 60 }

export function planScene(secrecy: Secrecy = 'confidential', config: Record<string, unknown> = {}) {
  const agenda = [
    activity(
      'plan',
      'plan',
      { terms, start: '2026-03-01', writers: 'everyone', mostRows: 20, reason: 'Agreed in March', ...config },
      {
        secrecy,
        items: [
          { id: 'water', text: { en: 'Water for all' }, from: [] },
          { id: 'road', text: { en: 'A road to the port' }, from: [] },
        ],
      },
    ),
  ]
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'plan' })
  const act = (actor: Parameters<typeof scene.run>[0], action: unknown) =>
    scene.run(actor, { type: 'act', activity: 'plan', action })
  const rowIds = () => {
    const rows: unknown = viewFor.participant(scene.live).current?.show?.rows
    return Array.isArray(rows) ? rows.map(({ id }: { id: string }) => id) : []
  }
  return {
    scene,
    rowIds,
    /** The first and third are firms, the others civil society. */
    people,
    asFacilitator: (action: unknown) => act(facilitator, action),
    asPerson: (at: number, action: unknown) => act(participant(people[at] ?? ''), action),
    addRow: (term: string, action: string, more: object = {}) =>
      act(facilitator, { type: 'add-row', item: 'water', term, action, language: 'en', ...more }),
    phone: () => {
      const { current } = viewFor.participant(scene.live)
      if (!current) throw new Error('nothing in front')
      return current
    },
    mine: (at: number) => mineOf(scene.live, people[at] ?? '')?.contributions[0]?.mine ?? null,
    board: () => viewFor.display(scene.live),
    console: () => viewFor.facilitator(scene.live),
  }
}
