import { consentScene, people } from '@cabildo/shared/testing/consent-scene'
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed, sourceOf } from '../testing/printed.ts'
import { reportHtml } from './html.tsx'

const modelOf = (said: Parameters<typeof consentScene>[0]) => reportOf(consentScene(said).live.state)

/** Five people, two of one group and three of another: too few to be told apart. One blocks the port, two leave the road out. */
const undivided = () => {
  const all = { water: 1, road: 1, port: 1 }
  return modelOf({
    firms: [...people(1, all), ...people(1, { ...all, port: 8 })],
    state: [...people(1, all), ...people(2, { water: 1, port: 1 })],
  })
}

/** Fourteen people of three groups; only the firms are for the roads. */
const divided = () =>
  modelOf({
    firms: people(5, { roads: 1 }),
    state: people(4, { roads: 8 }),
    civil: people(5, { roads: 8 }),
  })

/** As if what one asked had come before what the other asks. */
function oneAfterOther(before: ReportModel, now: ReportModel): ReportModel {
  const earlier = before.activities.map((activity) => ({
    ...activity,
    id: 'earlier',
    title: { en: 'Levers' },
  }))
  return { ...now, activities: [...earlier, ...now.activities] }
}

/** As if no rule of adoption had been set. */
function ruleless(model: ReportModel): ReportModel {
  const activities = model.activities.map((activity) => ({
    ...activity,
    rounds: activity.rounds.map((round) => ({
      ...round,
      result: round.result && {
        ...round.result,
        items: round.result.items.map((item) => ({ ...item, verdict: null })),
      },
    })),
  }))
  return { ...model, activities }
}

function textsOf(model: ReportModel): { front: string; page: string; dissent: string } {
  const html = printed(model, 'en')
  const plain = (part: string) => part.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const [front = '', rest = ''] = html.split('<section class="in-short">')
  const [page = ''] = rest.split('</section>')
  const dissent = html.split('<h2>Where people differ</h2>')[1]?.split('</section>')[0] ?? ''
  return { front: plain(front), page: plain(page), dissent: plain(dissent) }
}

describe('[E10] the first page', () => {
  it('says of each proposal what the rule of adoption said, and counts those that were adopted', () => {
    const { front, page } = textsOf(undivided())
    expect(front).toContain('3 proposals put to the rule of adoption')
    expect(front).toContain('2 adopted')
    expect(front).not.toMatch(/\d priorities|consensual/)
    expect(page).toContain('Proposals put to the rule of adoption')
    expect(page).toMatch(/port · Not adopted: blocked · Consensual \(in the room as a whole\) · support 80%/)
    expect(page).toMatch(/water · Adopted · Consensual/)
  })

  it('counts what is consensual where no rule was set, and says where that is said of the room alone', () => {
    const agreed = { roads: 1 }
    const withoutRule = (model: ReportModel) => textsOf(ruleless(model)).front
    expect(withoutRule(undivided())).toMatch(/3 priorities 3 consensual in the room as a whole/)
    expect(withoutRule(modelOf({ firms: people(5, agreed), state: people(5, agreed) }))).toMatch(
      /1 priorities 1 consensual $/,
    )
    const few = modelOf({
      firms: people(5, { roads: 1, port: 1 }),
      state: [...people(1, { roads: 1, port: 1 }), ...people(4, { roads: 1 })],
    })
    expect(withoutRule(few)).toMatch(/2 priorities 2 consensual, 1 of them in the room as a whole $/)
  })

  it('says on how many answers the support for each rests', () => {
    const { page } = textsOf(undivided())
    expect(page).toContain('support 100% (answers: 5 of 5)')
    expect(page).toContain('support 100% (answers: 3 of 5)')
  })

  it('says that groups could not be compared where they were not, and names the steps in which they differed', () => {
    const now = undivided()
    expect(now.activities[0]?.rounds[0]?.result?.groups).toEqual([])
    const { page, dissent } = textsOf(oneAfterOther(divided(), now))
    expect(page).toContain('the groups could not be compared here')
    expect(page).not.toContain('no item divides the room')
    expect(page).toContain('“Levers” (1)')
    expect(textsOf(now).page).not.toMatch(/each group counts the same|other steps/)
    const [, ofNow = ''] = dissent.split('asked')
    expect(ofNow).toContain('it does not say where groups differ')
    expect(ofNow).not.toContain('No item divides the groups')
  })

  it('says that nothing divides the room where groups were compared and agree', () => {
    const agreed = { roads: 1 }
    const { page, dissent } = textsOf(modelOf({ firms: people(5, agreed), state: people(5, agreed) }))
    expect(page).toContain('no item divides the room')
    expect(page).toContain('each group counts the same')
    expect(page).not.toMatch(/in the room as a whole|other steps/)
    expect(dissent).toContain('No item divides the groups')
  })

  it('leads to no section that this edition leaves out', () => {
    const pageIn = (model: ReportModel, sections: ReportSection[]) => {
      const source = sourceOf(model, 'en')
      return reportHtml({ ...source, edition: { ...source.edition, sections } })
        .split('<section class="in-short">')[1]
        ?.split('</section>')[0]
    }
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at}`, 1]))
    const model = modelOf({ firms: people(4, many), state: people(1, { ...many, p0: 8 }) })
    const whole = pageIn(model, ['priorities', 'dissent'])
    expect(whole).toContain('And 2 more, in the section on priorities.')
    expect(whole).toContain('in the section on dissent: reservations 0, blocks 1.')
    const short = pageIn(model, ['room'])
    expect(short).toContain('And 2 more.')
    expect(short).toContain('What was not shared: reservations 0, blocks 1.')
    const none = { ...model, priorities: { activity: null, list: [] } }
    expect(pageIn(none, ['activities'])).toContain('Step by step')
    expect(pageIn(none, ['priorities'])).not.toContain('Step by step')
  })

  it('names what divides the groups of the choice itself', () => {
    expect(textsOf(divided()).page).toMatch(/roads : is a priority of The firms alone/)
  })

  it('names no least convinced group where the rule was read of the room as one', () => {
    const against = { roads: 7 }
    const model = modelOf({
      firms: people(2, against),
      state: [...people(2, { roads: 1 }), ...people(1, against)],
    })
    const html = printed(model, 'en')
    expect(html).toContain('Not adopted: 35% short in the room as a whole')
    expect(html).not.toContain('short in the least convinced group')
  })
})

describe('[E10] a step', () => {
  it('says why it has no tally of groups: none were told apart, or some group gave too few answers', () => {
    const none = printed(undivided(), 'en')
    expect(none).toContain('the room could not be cut into groups')
    const few = printed(
      modelOf({ firms: people(5, { roads: 1 }), state: people(4, {}), civil: people(5, {}) }),
      'en',
    )
    expect(few).toContain('too few people of some group answered for a tally')
    expect(few).not.toContain('the room could not be cut into groups')
  })
})
