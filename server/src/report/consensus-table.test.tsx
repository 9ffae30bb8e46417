import { activity, dots, sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'
import { reportJson } from './json.ts'

const items = ['water', 'road'].map((id) => ({ id, text: { en: `<b>${id}</b>` }, from: [] }))
const signed = {
  scale: { type: 'signed' },
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'none',
}

/** Eight people give their dot to water, and all but one mark it with +/−; then a table of both. */
function drawn(step: number) {
  const { scene, people } = sampleScene(8, {
    ...sampleSetup,
    agenda: [
      activity('dots', 'vote', dots, { items }),
      activity('signs', 'assess', signed, { items: items.slice(0, 1) }),
      activity('drawn', 'present', { body: {}, table: { votes: [] } }),
    ],
  })
  scene.run(facilitator, { type: 'open-round', activity: 'dots' })
  voteFor(
    scene,
    'dots',
    people.map((person) => [person, 'water']),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'dots' })
  scene.run(facilitator, { type: 'reveal', activity: 'dots', step })
  scene.run(facilitator, { type: 'open-round', activity: 'signs' })
  for (const [at, person] of people.entries()) {
    const answer = { marks: { water: { '': at === 0 ? 2 : 1 } }, reasons: {} }
    scene.run(participant(person), { type: 'cast', activity: 'signs', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'signs' })
  return scene
}

/** The printed block of the table, without tags. */
function printed(scene: ReturnType<typeof drawn>, language: 'es' | 'en' | 'pt' = 'en'): string {
  const html = inPrint(reportOf(scene.live.state), language)
  const block = html.split('<article>').find((part) => part.includes('<h3>drawn</h3>')) ?? ''
  expect(block).not.toContain('<b>water')
  return (block.split('</article>')[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('the table of consensual and controversial items in the report', () => {
  it('[K-present-1] names the votes that are not revealed, and prints nothing of them', () => {
    const text = printed(drawn(0))
    expect(text).toContain('None of the earlier votes can be told yet')
    expect(text).toContain('“dots” is not revealed up to agreement.')
    expect(text).toContain('“signs” is not revealed up to agreement.')
    expect(text).not.toContain('water')
  })

  it('[K-present-3] prints each mark with its figures and the thresholds behind it', () => {
    const scene = drawn(2)
    expect(printed(scene)).toContain('+ Supported · 8 of 8 in support (100%) Consensual')
    scene.run(facilitator, { type: 'reveal', activity: 'signs', step: 2 })
    const text = printed(scene)
    expect(text).toContain('Nothing is consensual so far.')
    expect(text).toContain('Neither of the two yet (2)')
    expect(text).toContain('+/− In between · 1 of 8 in support (13%) (+ 1 · +/− 7 · − 0)')
    expect(text).toContain('− Not supported · 0 of 8 in support (0%)')
    expect(text).toContain('+ from 50% support, − below it')
    expect(text).toContain('+ or − from 60% of the marks, else +/−')
    expect(text).toContain('Answers are secret')
  })

  it.each(['es', 'en', 'pt'] as const)('has words for everything (%s)', (language) => {
    expect(printed(drawn(0), language)).not.toMatch(/kind-present|[a-z]+\.[a-z-]+\b|\{\{/)
    expect(printed(drawn(2), language)).not.toMatch(/kind-present|[a-z]+\.[a-z-]+\b|\{\{/)
  })

  it('is in the report as data, with every count that it prints', () => {
    const { report } = reportJson(reportOf(drawn(2).live.state), 'head', 0)
    expect(report.activities.find(({ id }) => id === 'drawn')).toMatchObject({
      table: {
        votes: [{ untold: null, rule: { thresholds: { support: 0.5 } } }, { untold: 'not-revealed' }],
        rows: [
          { id: 'water', column: 'consensual', evidence: [{ mark: 'for', support: 8, answered: 8 }] },
          {},
        ],
      },
    })
    expect(report.activities.find(({ id }) => id === 'dots')?.table).toBeNull()
  })
})
