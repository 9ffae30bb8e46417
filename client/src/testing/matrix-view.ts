/** For tests: a matrix that two groups of people answered, as the board sees it. */
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, Scene, visitor } from '@cabildo/shared/testing/scene'
import { type ActivityView, viewFor } from '@cabildo/shared/workshop/view'

const items = ['roads', 'water'].map((id) => ({ id, text: { en: id.toUpperCase() }, from: [] }))

const columns = ['national', 'local'].map((id) => ({ id, text: { en: id } }))
export const rate = {
  mode: 'rate',
  columns,
  levels: ['none', 'small', 'large'].map((en) => ({ en })),
  supportFrom: 2,
  dontKnow: true,
}
export const allocate = { mode: 'allocate', columns, several: true }
export const plane = {
  mode: 'plane',
  x: { name: { en: 'Ease' }, low: { en: 'hard' }, high: { en: 'easy' } },
  y: { name: { en: 'Impact' }, low: { en: 'little' }, high: { en: 'great' } },
}

/** Three people of each of two groups say what their group says; shown as far as `step`. */
export function matrixView(
  config: Record<string, unknown>,
  firms: unknown,
  civil: unknown,
  step: number,
): ActivityView {
  const scene = new Scene()
  const agenda = [activity('asked', 'matrix', config, { items, secrecy: 'open' })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const [group, answer] of [
    ['firms', firms],
    ['civil', civil],
  ] as const) {
    for (let person = 0; person < 3; person += 1) {
      const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
      const who = joined?.type === 'person-joined' ? joined.person : ''
      scene.run(participant(who), { type: 'cast', activity: 'asked', round: 1, answer })
    }
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step })
  const { current } = viewFor.display(scene.live)
  if (!current) throw new Error('nothing is in front of everybody')
  return current
}
