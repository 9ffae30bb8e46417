/** What a configuration keeps for later does not leave the server for phones and board before: the registry is walked, no kind is named. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { activity, dots, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, type Scene } from '@cabildo/shared/testing/scene'
import { findActivity, lastRound } from '@cabildo/shared/workshop/state'
import { type View, viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'

type Config = Record<string, unknown>
type Until = 'again' | 'revealed' | 'never'

/** Every sample configuration of every kind, with what it keeps back. */
const CASES = Object.values<Kind>(kinds).flatMap((kind) =>
  kind.samples.configs.map((config, index) => ({
    name: `${kind.id} ${index + 1}`,
    kind,
    config: config as Config,
    kept: (kind.samples.keptBack ?? []).filter((one) => one.config === config),
  })),
)

function sceneOf(kind: Kind, config: Config) {
  const items = [...kind.samples.items]
  const agenda = [
    activity('before', 'vote', dots, { items }),
    activity(
      'step',
      kind.id,
      config,
      isAsked(kind)
        ? { items, secrecy: 'open' }
        : { source: { activity: 'before', take: { rule: 'all' } }, secrecy: 'open' },
    ),
  ]
  return sampleScene(6, { ...sampleSetup, agenda })
}

function isAsked({ ballots, contributions }: Kind): boolean {
  return ballots !== null || contributions !== null
}

/** Plays the activity three times over, the first time without anybody, and calls `look` at every moment. */
function play(kind: Kind, config: Config, look: (scene: Scene, reached: ReadonlySet<Until>) => void): void {
  const { scene, people } = sceneOf(kind, config)
  const at = (...reached: Until[]) => look(scene, new Set(reached))
  scene.run(facilitator, { type: 'enter-activity', activity: 'step' })
  at()
  if (!isAsked(kind)) return
  for (const room of [[], people, people]) {
    const isAgain = stepOf(scene).rounds.some(({ closed }) => (closed?.answered ?? 0) > 0)
    const before: Until[] = isAgain ? ['again'] : []
    open(scene)
    at(...before)
    for (const [turn, person] of room.entries()) answer(scene, kind, config, person, turn)
    at(...before)
    scene.run(facilitator, { type: 'close-round', activity: 'step' })
    at(...before)
    if (kind.ballots && room.length === 0) continue
    scene.run(facilitator, { type: 'reveal', activity: 'step', step: 1 })
    at(...before, 'revealed')
    scene.run(facilitator, { type: 'reveal', activity: 'step', step: 0 })
    at(...before)
  }
}

/** Nobody has answered where nothing was contributed: such an activity is opened once more. */
function open(scene: Scene): void {
  const round = lastRound(stepOf(scene))
  const type = (round?.closed?.answered ?? 0) > 0 ? 'reopen-round' : 'open-round'
  scene.run(facilitator, { type, activity: 'step' })
}

function stepOf({ live }: Scene) {
  const step = findActivity(live.state, 'step')
  if (step === undefined) throw new Error('no step in this scene')
  return step
}

function answer(scene: Scene, kind: Kind, config: Config, person: string, turn: number): void {
  if (!kind.ballots) return
  const round = lastRound(stepOf(scene))
  const items = round?.items ?? []
  const opinions = items.map((_, index) => (((turn + 1) * (index + 3) * 13) % 97) / 97)
  const given = kind.samples.answer?.({ config, items }, opinions, () => 0.5)
  scene.run(participant(person), { type: 'cast', activity: 'step', round: round?.n ?? 0, answer: given })
}

describe.each(CASES)('the configuration of $name', ({ kind, config, kept }) => {
  it('[S11] tells phones and board what it keeps back from its time on, and all else at once', () => {
    for (const { field } of kept) expect(config).toHaveProperty(field)
    play(kind, config, ({ live }, reached) => {
      const early = kept.filter(({ until }) => !reached.has(until)).map(({ field }) => field)
      const views: View[keyof View][] = [viewFor.participant(live), viewFor.display(live)]
      for (const view of views) {
        expect(view.current?.config).toStrictEqual(without(config, early))
        const bytes = JSON.stringify(view)
        for (const { field } of kept) {
          expect(bytes.includes(JSON.stringify(config[field]))).toBe(!early.includes(field))
        }
      }
    })
  })

  it('[S11] is whole in the console at every moment', () => {
    const never = kept.filter(({ until }) => until === 'never').map(({ field }) => field)
    play(kind, config, ({ live }) => {
      const { agenda, current } = viewFor.facilitator(live)
      expect(agenda.find(({ setup }) => setup.id === 'step')?.setup.config).toStrictEqual(config)
      expect(current?.config).toStrictEqual(without(config, never))
    })
  })
})

function without(config: Config, fields: readonly string[]): Config {
  return Object.fromEntries(Object.entries(config).filter(([field]) => !fields.includes(field)))
}

describe('what is kept back', () => {
  it('[S11] is kept back as well where a later step shows the activity', () => {
    const shown = CASES.filter(({ kept }) => kept.some(({ until }) => until !== 'never'))
    expect(shown.length).toBeGreaterThan(0)
    for (const { kind, config, kept } of shown) {
      const { scene } = sampleScene(3, {
        ...sampleSetup,
        agenda: [
          activity('step', kind.id, config, { items: [...kind.samples.items] }),
          activity('show', 'present', { body: {} }, { source: { activity: 'step', take: { rule: 'all' } } }),
        ],
      })
      scene.run(facilitator, { type: 'enter-activity', activity: 'show' })
      for (const { field } of kept) {
        expect(JSON.stringify(viewFor.display(scene.live))).not.toContain(JSON.stringify(config[field]))
      }
    }
  })
})
