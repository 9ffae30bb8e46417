/** What the report prints of an assessment. */
import { WHO_LEGITIMATES } from '@cabildo/shared/kinds/assess/sample-scales'
import type { AssessAnswer, AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, Scene, visitor } from '@cabildo/shared/testing/scene'
import { REPORT_LANGUAGES } from '@cabildo/shared/workshop/report/editions'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const items = ['rep', 'legit', 'links'].map((id) => ({ id, text: { en: `Row ${id}` }, from: [] }))

/** An open round in which the first three are firms and the others civil society. */
function reported(
  config: AssessConfig,
  answers: readonly AssessAnswer[],
  language: 'en' | 'es' | 'pt' = 'en',
) {
  const scene = new Scene()
  const agenda = [activity('asked', 'assess', { ...config }, { items, secrecy: 'open' })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  const people = answers.map((_, index) => {
    const group = index < 3 ? 'firms' : 'civil'
    const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
    return joined?.type === 'person-joined' ? joined.person : ''
  })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const [index, answer] of answers.entries()) {
    scene.run(participant(people[index] ?? ''), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  return printed(reportOf(scene.live.state), language)
}

const config: AssessConfig = { ...STARTER, reasons: 'optional', scales: { legit: WHO_LEGITIMATES } }
const answers = [2, 2, 2, 0, 0, 1].map(
  (mark, index): AssessAnswer => ({
    marks: { rep: { '': mark }, legit: { '': index % 3 }, links: { '': 'unknown' } },
    reasons: index < 2 ? { rep: 'Seen in <b>the</b> agreements' } : {},
  }),
)

/** The row of a table in words. */
function rowOf(html: string, id: string): string {
  const [, row = ''] = new RegExp(`<tr data-assess="${id}"[^>]*>(.*?)</tr>`).exec(html) ?? []
  return row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')
}

describe('an assessment in the report', () => {
  it('[K-assess-2] prints the percentage of each label, who does not know, the median and the widest gap', () => {
    const html = reported(config, answers)
    expect(rowOf(html, 'rep')).toBe(
      '|Row rep|33% (2)|17% (1)|50% (3)|6|0|Moderate – High|1.67 steps: Firms (High (3)) above Civil society (Low (1.33))|',
    )
    expect(rowOf(html, 'links')).toContain('All who answered do not know|–|–|–|0|6|')
  })

  it('[K-assess-3] prints labels without order without mean and without gap', () => {
    expect(rowOf(reported(config, answers), 'legit')).toBe('|Row legit|33% (2)|33% (2)|33% (2)|6|0|–|')
  })

  it('[K-assess-4] [S8] prints reasons inert, once, with the number of people and never who', () => {
    const html = reported(config, answers)
    expect(html.split('Seen in &lt;b&gt;the&lt;/b&gt; agreements')).toHaveLength(2)
    expect(html).toContain('Row rep</bdi> · High · 2 people')
  })

  it('prints each unit on a line of its own', () => {
    const headings = ['coast', 'interior'].map((id) => ({ id, text: { en: id }, weight: 1 }))
    const said = answers.map(() => ({ marks: { rep: { coast: 2, interior: 0 } }, reasons: {} }))
    const html = reported({ ...STARTER, headings, headingsAre: 'units' }, said)
    expect(html).toContain('<th scope="col">Unit</th>')
    expect(rowOf(html, 'rep')).toMatch(/Row rep\|coast\|0% \(0\)\|0% \(0\)\|100% \(6\)\|6/)
  })

  it.each(REPORT_LANGUAGES)('has all its words in %s', (language) => {
    const html = reported(
      { ...config, scale: { type: 'tick' } },
      answers.map(({ marks }) => ({ marks, reasons: {} })),
      language,
    )
    expect(html).not.toMatch(/assess[.:-]?(?:shares|n|unknown|gap|median|mean|tick|level)\b/)
    expect(html).not.toContain('value.assess')
    expect(html).not.toContain('rule.name')
    expect(html).not.toContain('method.assess')
  })
})
