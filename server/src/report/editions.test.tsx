import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { type Edition, REPORT_SECTIONS, USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import { publicReport } from '@cabildo/shared/workshop/report/public-report'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { archiveReadme } from './archive-readme.ts'
import { planCalendar } from './calendar.ts'
import { textOf } from './document/blocks.ts'
import { reportDocument } from './document/report-document.tsx'
import { reportHtml } from './html.tsx'

const NAMES = ['Ana Torres', 'Luis Rojas', 'Rosa Mamani']
/** Whom the plan asks for by name without asking them to stand for anything. */
const FOLLOWED = { support: 'A survey', addressee: 'Eva Soto', partner: 'Luis Paz' }

/** A plan whose rows name three people: one stands for hers, one is asked, one declined. */
function planned() {
  const terms = { short: 6, medium: 24, long: 60 }
  const items = [{ id: 'water', text: { en: 'Water', pt: 'Água' }, from: [] }]
  const config = { terms, start: '2026-03-01', writers: 'everyone', mostRows: 20, reason: 'Agreed' }
  const agenda = [activity('plan', 'plan', config, { items })]
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
  const acts = (who: Parameters<typeof scene.run>[0], action: object) =>
    scene.run(who, { type: 'act', activity: 'plan', action })
  scene.run(facilitator, { type: 'open-round', activity: 'plan' })
  for (const action of ['Wells', 'Pipes', 'Meters'])
    acts(facilitator, {
      type: 'add-row',
      item: 'water',
      language: 'en',
      term: 'short',
      action,
      milestone: 'Done',
    })
  const rows = viewFor.participant(scene.live).current?.show?.rows as { id: string }[]
  const [wells, pipes, meters] = rows.map(({ id }) => id)
  acts(participant(people[0] ?? ''), { type: 'offer', row: wells, as: 'champion', name: NAMES[0] })
  acts(facilitator, { type: 'ask', row: pipes, as: 'champion', group: null, name: NAMES[1] })
  acts(facilitator, { type: 'ask', row: meters, as: 'champion', group: 'civil', name: NAMES[2] })
  acts(participant(people[1] ?? ''), { type: 'decline', row: meters, as: 'champion', reason: 'No time' })
  for (const [field, value] of Object.entries(FOLLOWED)) {
    acts(facilitator, { type: 'edit-row', row: meters, field, value })
  }
  scene.run(facilitator, { type: 'write-note', step: 'plan', text: 'Ask the mayor', was: '' })
  scene.run(facilitator, { type: 'close-round', activity: 'plan' })
  return reportOf(scene.live.state, () => null, { notes: true })
}

function source(edition: Partial<Edition>) {
  return {
    edition: { ...USUAL_EDITION, sections: REPORT_SECTIONS, ...edition },
    head: 'head',
    writtenAt: 0,
    zone: 'UTC',
  }
}

describe('[E9] an edition', () => {
  it('for the team names who stands for a row, for the public nobody, in no format', () => {
    const model = planned()
    const said = (of: typeof model) => [
      JSON.stringify(of),
      reportHtml({ model: of, ...source({ languages: ['en'] }) }),
      textOf(reportDocument({ model: of, ...source({ languages: ['en'] }) }).blocks),
    ]
    for (const text of said(model)) {
      for (const name of [NAMES[0], FOLLOWED.partner, FOLLOWED.addressee]) expect(text).toContain(name)
      expect(text).toContain('Ask the mayor')
    }
    const open = publicReport(model)
    for (const text of said(open)) {
      for (const name of [...NAMES, FOLLOWED.partner, FOLLOWED.addressee, 'Ask the mayor']) {
        expect(text).not.toContain(name)
      }
      expect(text).toContain('No time')
      expect(text).toContain(FOLLOWED.support)
    }
    expect(said(open)[1]).toMatch(/Champion: <\/span><bdi>somebody in the room<\/bdi> \(Firms\)/)
    const calendar = (of: typeof model) => planCalendar(of.activities[0]?.contributions, 'en', 0)
    expect(calendar(model)).toContain('Ana Torres')
    expect(calendar(open)).toMatch(/Done/)
    expect(calendar(open)).not.toMatch(/Ana Torres|Champion/)
  })

  it('for the public has no names in what a plan began with either', () => {
    const pledges = { champion: { name: 'Ana Torres', group: null, onBehalf: false } }
    const row = {
      id: 'r1',
      item: 'water',
      term: 'short',
      action: 'Wells',
      language: 'en',
      status: 'planned',
      pledges,
    }
    const baseline = { items: [{ id: 'water', text: { en: 'Water' }, from: [] }], rows: [row] }
    const config = { terms: { short: 6, medium: 24, long: 60 }, writers: 'everyone', mostRows: 20, baseline }
    const { scene } = sampleScene(2, { ...sampleSetup, agenda: [activity('plan', 'plan', config)] })
    scene.run(facilitator, { type: 'open-round', activity: 'plan' })
    const model = reportOf(scene.live.state)
    expect(JSON.stringify(model)).toContain('Ana Torres')
    const open = publicReport(model)
    expect(JSON.stringify(open)).not.toContain('Ana Torres')
    expect(open.activities[0]?.config).toMatchObject({ writers: 'everyone' })
  })

  it('for the public has no field that nobody decided on, of the report, of a step or of a round', () => {
    const model = planned()
    const [step] = model.activities
    const [round] = step?.rounds ?? []
    if (!step || !round) throw new Error('no round')
    const secret = { unthought: 'Ana Torres' }
    const rounds = [{ ...round, ...secret }]
    const open = publicReport({ ...model, ...secret, activities: [{ ...step, ...secret, rounds }] })
    expect(JSON.stringify(open)).not.toContain('unthought')
    const { notes: _notes, ...told } = model
    expect(Object.keys(open)).toEqual(Object.keys(told))
    expect(open.activities[0]?.rounds).toEqual(step.rounds)
  })

  it('says on its first page for whom it is', () => {
    const front = (audience: Edition['audience'], language: 'es' | 'en' | 'pt') =>
      textOf(
        reportDocument({ model: planned(), ...source({ audience, languages: [language] }) }).blocks.slice(
          0,
          1,
        ),
      )
    expect(front('internal', 'en')).toContain('Interim report · for the team')
    expect(front('public', 'en')).toContain('Interim report · for the public')
    expect(front('public', 'es')).toContain('para publicar')
    expect(front('internal', 'pt')).toContain('para a equipe')
  })

  it.each([
    ['es', /archivos de datos .* contienen siempre todo lo que se mostró/],
    ['en', /data files .* always hold everything that was shown/],
    ['pt', /arquivos de dados .* contêm sempre tudo o que foi mostrado/],
  ] as const)('says in its archive what sections leave out, and what not (%s)', (language, said) => {
    expect(archiveReadme(language)).toMatch(said)
  })

  it('has the sections that were chosen, in two languages one after the other', () => {
    const chosen = source({ languages: ['en', 'pt'], sections: ['methods'], foreword: 'First of all' })
    const { blocks, language } = reportDocument({ model: planned(), ...chosen })
    expect(language).toBe('en-GB')
    const headings = blocks.flatMap((block) =>
      block.type === 'heading' && block.level < 3 ? [textOf([block]).trim()] : [],
    )
    expect(headings.filter((heading) => /On one page|Foreword|Em uma página|Prefácio/.test(heading))).toEqual(
      ['On one page', 'Foreword of the facilitator', 'Em uma página', 'Prefácio de quem facilita'],
    )
    expect(textOf(blocks)).not.toMatch(/Every step|Cada passo/)
  })
})
