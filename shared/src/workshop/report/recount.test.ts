import { describe, expect, it } from 'vitest'
import { kindOf } from '../../kinds/index.ts'
import { sampleScene, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { reportOf } from './report-of.ts'

describe('[C16] who recounts the report', () => {
  it('finds the rule, its parameters and every count, of the last ballot of everybody', () => {
    const { scene, people } = sampleScene(6)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const given: { dots: Record<string, number> }[] = []
    for (const [index, person] of people.entries()) {
      const cast = (dots: Record<string, number>) =>
        scene.run(participant(person), { type: 'cast', activity: 'vote', round: 1, answer: { dots } })
      cast({ logistics: 2 })
      const last = index % 2 === 0 ? { water: 2, talent: 1 } : { talent: 2 }
      cast(last)
      given.push({ dots: last })
    }
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    const data = JSON.parse(JSON.stringify(reportOf(scene.live.state)))
    const [round] = data.activities[0].rounds
    expect(round.rule).toMatchObject({ id: 'dots', version: 1, config: { budget: 3, cap: 2 } })

    // By the definition of the rule that the data names, from the ballots alone.
    const sums = ['water', 'talent', 'logistics'].map((id) =>
      given.reduce((sum, { dots }) => sum + (dots[id] ?? 0), 0),
    )
    expect(round.result.items.map((item: { people: { sum: number } }) => item.people.sum)).toEqual(sums)
    expect(sums).toEqual([6, 9, 0])
    expect(kindOf('vote')?.ballots?.rule(round.rule.config)).toEqual({ id: 'dots', version: 1 })
    expect(sampleSetup.agenda[1]?.config).toEqual(round.rule.config)
  })
})
