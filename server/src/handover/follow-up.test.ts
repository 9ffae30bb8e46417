/** A workshop that continues an earlier one: what it opens with, and what its report sets side by side. */

import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant } from '@cabildo/shared/testing/scene'
import { USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { reportHtml } from '../report/html.tsx'
import { memoryStore } from '../store/memory.ts'
import { RunnerRig } from '../testing/runner-rig.ts'
import { followUpOf } from './follow-up.ts'

const items = ['water', 'talent'].map((id) => ({ id, text: { en: `The ${id}` }, from: ['card-1'] }))
const labels = ['low', 'middle', 'high'].map((en) => ({ en }))
const battery = {
  scale: { type: 'ordinal', labels, supportFrom: 1 },
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'optional',
}
const plan = {
  terms: { short: 6, medium: 24, long: 60 },
  writers: 'facilitator',
  mostRows: 20,
  reason: 'Agreed in March',
}
const setup = {
  ...sampleSetup,
  agenda: [
    ...sampleSetup.agenda.slice(0, 1),
    activity('state', 'assess', battery, { items, secrecy: 'open' }),
    activity('other', 'assess', battery, { items, secrecy: 'open' }),
    activity('plan', 'plan', plan, { items, secrecy: 'open' }),
  ],
}

/** Everybody marks every row alike: `marks` one a person. */
async function answer(rig: RunnerRig, marks: readonly number[]): Promise<void> {
  const people = await rig.join(marks.length)
  await rig.must(facilitator, { type: 'open-round', activity: 'state' })
  for (const [index, person] of people.entries()) {
    const mark = marks[index] ?? 0
    const answer = { marks: { water: { '': mark }, talent: { '': 0 } }, reasons: { water: 'Because of Ana' } }
    await rig.must(participant(person), { type: 'cast', activity: 'state', round: 1, answer })
  }
  await rig.must(facilitator, { type: 'close-round', activity: 'state' })
  await rig.must(facilitator, { type: 'reveal', activity: 'state', step: 3 })
}

async function earlier(): Promise<RunnerRig> {
  const rig = new RunnerRig(memoryStore())
  await rig.open(setup)
  await answer(rig, [0, 0, 2, 2])
  await rig.must(facilitator, { type: 'open-round', activity: 'plan' })
  for (const [term, words] of [
    ['short', 'Measure the wells'],
    ['long', 'Build the road'],
  ] as const) {
    const action = { type: 'add-row', item: 'water', term, action: words, language: 'en' }
    await rig.must(facilitator, { type: 'act', activity: 'plan', action })
  }
  return rig
}

async function followUp(from: RunnerRig): Promise<RunnerRig> {
  const opening = await from.runner.read(from.workshop, ({ state }, head) => followUpOf(state, head))
  if (opening === null) throw new Error('no workshop')
  const rig = new RunnerRig(memoryStore())
  rig.workshop = (await rig.must(host, { type: 'open-workshop', ...opening })).workshop
  return rig
}

async function reportFrom(rig: RunnerRig): Promise<string> {
  const model = await rig.runner.read(rig.workshop, ({ state }) => reportOf(state))
  if (model === null) throw new Error('no workshop')
  const edition = { ...USUAL_EDITION, languages: ['en'] as const }
  return reportHtml({ model, edition, head: 'head', writtenAt: 0, zone: 'UTC' })
}

const linesOf = (html: string) =>
  [...html.matchAll(/<tr data-baseline="water">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'),
  )

describe('[H8] a follow-up workshop', () => {
  it('asks the same again, opens the plan with the rows that stand, and takes no people and no words along', async () => {
    const before = await earlier()
    const rig = await followUp(before)
    await rig.runner.read(rig.workshop, ({ state }) => {
      expect(state.predecessor).toMatchObject({ id: before.workshop, title: sampleSetup.title })
      expect(state.predecessor?.head).toMatch(/^[0-9a-f]{64}$/)
      expect(state.activities.map(({ setup: { id } }) => id)).toEqual(['state', 'plan'])
      expect([state.people.size, state.groups]).toEqual([0, setup.groups])
      const [asks, plans] = state.activities.map(({ setup: own }) => own)
      expect(asks?.items.map(({ id, from }) => [id, from])).toEqual([
        ['water', []],
        ['talent', []],
      ])
      expect(asks?.config).toMatchObject({ scale: { labels } })
      expect(plans?.config).toMatchObject({
        baseline: {
          rows: [{ action: 'Measure the wells', status: 'planned' }, { action: 'Build the road' }],
        },
      })
      expect(JSON.stringify(state.predecessor)).not.toContain('Ana')
    })
    for (const audience of ['participant', 'display'] as const) {
      expect(await rig.view(audience)).not.toContain(before.workshop)
    }
  })

  it('sets then and now side by side, with both numbers of answers and the difference', async () => {
    const rig = await followUp(await earlier())
    expect(await reportFrom(rig)).toContain('It has not been shown here yet.')
    await answer(rig, [0, 2, 2, 2, 2])
    const html = await reportFrom(rig)
    expect(html).toContain('Baseline and change')
    expect(linesOf(html)).toEqual([
      '|The water|low|50% (n = 4)|20% (n = 5)|-30|',
      '|The water|middle|0% (n = 4)|0% (n = 5)|0|',
      '|The water|high|50% (n = 4)|80% (n = 5)|+30|',
    ])
  })

  it('compares nothing that was asked otherwise, and no report of another workshop speaks of a baseline', async () => {
    const before = await earlier()
    expect(await reportFrom(before)).not.toContain('Baseline and change')
    const rig = await followUp(before)
    const config = { ...battery, scale: { ...battery.scale, labels: [...labels, { en: 'highest' }] } }
    await rig.must(facilitator, { type: 'edit-activity', activity: 'state', config })
    await answer(rig, [0, 2, 2, 2, 2])
    const html = await reportFrom(rig)
    expect([linesOf(html), html.includes('It was asked otherwise here')]).toEqual([[], true])
  })
})
