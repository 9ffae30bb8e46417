import { isRefusal } from '@cabildo/shared/refusal'
import { templates } from '@cabildo/shared/templates/index'
import { activity, dots, sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { askFor } from './preview-ask.ts'
import { playStep } from './preview-play.ts'
import { previewSetup } from './preview-setup.ts'

const exampleText = (number: number) => ({ en: `Example ${number}` })

function preview(scene: ReturnType<typeof sampleScene>['scene'], step: string) {
  const ask = askFor(viewFor.facilitator(scene.live), step)
  const previewed = previewSetup(ask, exampleText)
  const alone = previewed.setup.agenda.find(({ id }) => id === step)
  return { ...previewed, items: alone?.items.map(({ id }) => id) ?? [], ask }
}

describe('the set-up of a preview', () => {
  it('has the step’s own items where it needs no others', () => {
    const { items, examples } = preview(sampleScene(0).scene, 'vote')
    expect([items, examples]).toEqual([['water', 'talent', 'logistics'], false])
  })

  it('puts examples in the place of what an earlier step has not handed on yet, and says so', () => {
    const { items, examples } = preview(sampleScene(0).scene, 'rank')
    expect([items.length, items[0], examples]).toEqual([2, 'example-1', true])
  })

  it('takes what the earlier step hands on once it is closed', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const { items, examples } = preview(scene, 'rank')
    expect(examples).toBe(false)
    expect(items.every((id) => ['water', 'talent', 'logistics'].includes(id))).toBe(true)
  })

  it('says that the result of an earlier step is left out', () => {
    const source = { activity: 'vote', take: { rule: 'all' as const } }
    const agenda = [...sampleSetup.agenda, activity('show', 'present', { body: {} }, { source })]
    const { scene } = sampleScene(0, { ...sampleSetup, agenda })
    expect(preview(scene, 'show')).toMatchObject({ examples: false, withoutResult: true })
  })
})

describe('a step played for a preview', () => {
  it.each(templates.map(({ id, setup }) => [id, setup] as const))('opens every step of %s', (_, setup) => {
    const { scene } = sampleScene(0, setup)
    for (const step of setup.agenda) {
      const { ask, setup: alone } = preview(scene, step.id)
      const played = playStep(alone, step.id, ask.code)
      expect([step.id, played]).not.toMatchObject([step.id, { refused: expect.anything() }])
      if (isRefusal(played)) continue
      const { current } = viewFor.participant(played.player.live)
      expect([current?.id, current?.kind]).toEqual([step.id, step.kind])
    }
  })

  it('says why a step cannot be opened as it stands', () => {
    const agenda = [activity('vote', 'vote', { ...dots, budget: -1 })]
    const played = playStep({ ...sampleSetup, agenda }, 'vote', 'ABCDEFGH')
    expect(isRefusal(played)).toBe(true)
  })
})
