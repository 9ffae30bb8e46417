import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../../testing/printed.ts'

/** A plan of two rows: one with a champion, one whose group declined; an item that came in by hand. */
function course(words: string) {
  const config = {
    terms: { short: 6, medium: 24, long: 60 },
    start: '2026-03-01',
    writers: 'everyone',
    mostRows: 20,
    reason: 'Agreed in March',
  }
  const items = [{ id: 'water', text: { en: 'Water' }, from: [] }]
  const agenda = [activity('plan', 'plan', config, { items })]
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'plan' })
  const acts = (who: Parameters<typeof scene.run>[0], action: object) =>
    scene.run(who, { type: 'act', activity: 'plan', action })
  const rowIds = () => {
    const rows: unknown = viewFor.participant(scene.live).current?.show?.rows
    return Array.isArray(rows) ? rows.map(({ id }: { id: string }) => id) : []
  }
  const row = { type: 'add-row', item: 'water', language: 'en' }
  acts(facilitator, { ...row, term: 'short', action: words, milestone: 'Measured' })
  acts(facilitator, { ...row, term: 'long', action: 'Desalinate' })
  const [first, second] = rowIds()
  acts(participant(people[0] ?? ''), { type: 'offer', row: first, as: 'champion', name: 'Chamber' })
  acts(facilitator, { type: 'ask', row: second, as: 'champion', group: 'civil' })
  acts(participant(people[1] ?? ''), { type: 'decline', row: second, as: 'champion', reason: 'No money' })
  acts(facilitator, { type: 'admit-item', text: { en: 'The port' }, reason: 'The mayor asked' })
  acts(facilitator, { type: 'edit-row', row: first, field: 'support', value: 'A study' })
  scene.run(facilitator, { type: 'close-round', activity: 'plan' })
  return scene.live.state
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a plan in the report', () => {
  it('is printed by term, with its gaps, the checklist, who declined, and what came in by hand', () => {
    const printed = text(inPrint(reportOf(course('Measure wells')), 'en'))
    expect(printed).toContain('Short term · until 1 September 2026')
    expect(printed).toContain('Long term · until 1 March 2031')
    expect(printed).not.toContain('Medium term · until')
    expect(printed).toContain('Chamber (Firms)')
    expect(printed).toContain('No champion')
    expect(printed).toMatch(/Terms without an action\s*: Medium term/)
    expect(printed).toMatch(/Support that nobody is asked for\s*: Measure wells/)
    expect(printed).toMatch(/Priorities without an action\s*: The port/)
    expect(printed).toMatch(/Civil society – Champion: Desalinate – No money/)
    expect(printed).toMatch(/Water – picked by hand\s*:\s*Agreed in March/)
    expect(printed).toMatch(/The port – let in by hand by the facilitator\s*:\s*The mayor asked/)
    expect(printed).toContain('1 of 2 actions')
  })

  it('[K-plan-7] says of what came in without being agreed that no action grows from it', () => {
    const items = ['Water', 'Roads'].map((name) => ({ id: name, text: { en: name }, from: [] }))
    const dots = { method: 'dots', budget: 1, cap: 1 }
    const terms = { short: 6, medium: 24, long: 60 }
    const agenda = [
      activity('vote', 'vote', dots, { items, secrecy: 'open' }),
      activity(
        'plan',
        'plan',
        { terms, writers: 'everyone', mostRows: 20 },
        { source: { activity: 'vote', take: { rule: 'all' } } },
      ),
    ]
    const { scene } = sampleScene(4, { ...sampleSetup, agenda })
    for (const activity of ['vote', 'plan']) {
      scene.run(facilitator, { type: 'open-round', activity })
      scene.run(facilitator, { type: 'close-round', activity })
    }
    const printed = text(inPrint(reportOf(scene.live.state), 'en'))
    expect(printed).toMatch(/Water – came in without being agreed: no action grows from it/)
  })

  it.each(['es', 'en', 'pt'] as const)('[I16] has words for everything in %s', (language) => {
    const html = inPrint(reportOf(course('Measure wells')), language)
    expect(html).not.toMatch(/plan\.[a-z-]+|method\.plan|kind\.plan/i)
  })

  it('[S8] prints what people wrote as text and nothing else', () => {
    const html = inPrint(reportOf(course('<img src=x onerror=alert(1)>')), 'en')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })
})
