/**
 * A year later: the file of an earlier workshop is opened at the console, a follow-up is opened from it, the same battery is
 * asked again, the plan has the rows that stand, and the report sets then beside now.
 */
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, newPlace } from '../handover/places.ts'
import { seriousFaults } from './axe.ts'
import { Crowd } from './crowd.ts'
import { chooseFile, savedBy } from './saved-file.ts'
import { openBoard, press, Stage } from './stage.ts'

const items = ['Water', 'Talent'].map((en) => ({ id: en.toLowerCase(), text: { en }, from: [] }))
const battery = {
  scale: {
    type: 'ordinal',
    labels: ['Low', 'Middling', 'High'].map((en) => ({ en })),
    supportFrom: 1,
  },
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'none',
}
const plan = {
  terms: { short: 6, medium: 24, long: 60 },
  start: '2026-03-01',
  writers: 'facilitator',
  mostRows: 20,
  reason: 'Agreed in March',
}
const setup: WorkshopSetup = {
  ...sampleSetup,
  title: { en: 'First year' },
  languages: ['en'],
  agenda: [
    activity('state', 'assess', battery, { items, secrecy: 'open', title: { en: 'How it stands' } }),
    activity('plan', 'plan', plan, { items, secrecy: 'open', title: { en: 'The plan' } }),
  ],
}

/** Everybody marks both rows; `marks` of the first, one a person. */
const marked = (marks: readonly number[]) =>
  marks.map((mark) => ({ marks: { water: { '': mark }, talent: { '': 0 } }, reasons: {} }))

/** As it was given away a year ago. */
async function earlierFile(): Promise<Uint8Array> {
  const rig = newPlace()
  await rig.open(setup)
  const people = await rig.join(4)
  await rig.must(facilitator, { type: 'open-round', activity: 'state' })
  for (const [index, answer] of marked([0, 0, 2, 2]).entries()) {
    await rig.must(participant(people[index] ?? ''), { type: 'cast', activity: 'state', round: 1, answer })
  }
  await rig.must(facilitator, { type: 'close-round', activity: 'state' })
  await rig.must(facilitator, { type: 'reveal', activity: 'state', step: 3 })
  await rig.must(facilitator, { type: 'open-round', activity: 'plan' })
  for (const [term, action] of [
    ['short', 'Measure the wells'],
    ['long', 'Build the road'],
  ] as const) {
    const row = { type: 'add-row', item: 'water', term, action, language: 'en' }
    await rig.must(facilitator, { type: 'act', activity: 'plan', action: row })
  }
  return fileOf(rig)
}

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr data-baseline="water">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'),
  )

describe('[H8] a follow-up through the screens', () => {
  let stage: Stage
  let desk: Page
  let copy = ''
  let next = ''
  const faults: string[] = []

  const idOf = (page: Page) => /\/console\/w\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const looked = async (page: Page) => {
    faults.push(...(await seriousFaults(page)))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  }
  const to = (part: string) => desk.getByRole('tab', { name: part }).click()

  beforeAll(async () => {
    stage = await Stage.open()
    desk = await stage.console()
    await desk.setViewportSize({ width: 320, height: 640 })
  })
  afterAll(() => stage?.close())

  it('is opened from the file of the earlier one, which stands still as a copy', async () => {
    const bytes = Buffer.from(await earlierFile())
    await chooseFile(desk, 'Choose a file', { name: 'first-year.cabildo', bytes })
    await desk.getByText(/is here as a copy/).waitFor()
    await desk.getByRole('link', { name: 'Go to the workshop' }).click()
    await desk.getByText('This is a copy: nothing is taken').first().waitFor()
    copy = idOf(desk)
    await looked(desk)
    await to('Room')
    await desk.getByRole('button', { name: 'Open a follow-up' }).click()
    await desk.waitForURL((url) => !url.pathname.endsWith(copy))
    next = idOf(desk)
    await desk
      .getByRole('button', { name: /How it stands/ })
      .first()
      .waitFor()
    expect(
      await stage.app.runner.read(next, ({ state }) => [state.people.size, state.predecessor?.id]),
    ).toEqual([0, copy])
  })

  it('opens its plan with the rows that stand, and says so before anything is asked', async () => {
    await desk
      .getByRole('button', { name: /The plan/, expanded: false })
      .first()
      .click()
    await desk.getByText('The plan opens with 2 earlier actions and their status.').waitFor()
    await looked(desk)
  })

  it('asks the same battery again, and shows the old rows to the room', async () => {
    await desk.getByText('Ready: go and run it').click()
    const crowd = new Crowd(stage, next)
    await crowd.join(['firms', 'firms', 'firms', 'civil'])
    const code = (await stage.app.runner.read(next, ({ state }) => state.code)) ?? ''
    const phone = await stage.phone(code, 'Firms')
    await press(desk, /^Show: How it stands/)
    await press(desk, /^Open: the room/)
    await phone.getByText('Middling').first().waitFor()
    await crowd.cast('state', marked([0, 2, 2, 2]))
    await press(desk, /^Close \(4 of 5\)/, 'Close now')
    await press(desk, /^Reveal 1 of/)
    await press(desk, /^Reveal 2 of/)
    await press(desk, /^Reveal 3 of/)
    await press(desk, /^Show: The plan/)
    await press(desk, /^Open:/)
    await desk.getByText('From the earlier plan').filter({ visible: true }).first().waitFor()
    await desk.getByText('Measure the wells').filter({ visible: true }).first().waitFor()
    await looked(desk)
    await to('Room')
    const board = await openBoard(stage, desk)
    for (const page of [phone, board]) {
      await page.getByText('Measure the wells').first().waitFor()
      await page.getByText('Build the road').first().waitFor()
      await looked(page)
    }
  })

  it('reports the baseline and what changed', async () => {
    const { bytes } = await savedBy(desk, () =>
      desk.getByRole('button', { name: 'Report (HTML)', exact: true }).click(),
    )
    const html = String(bytes)
    expect(html.includes('Baseline and change')).toBe(true)
    expect(rowsOf(html)).toEqual([
      '|Water|Low|50% (n = 4)|25% (n = 4)|-25|',
      '|Water|Middling|0% (n = 4)|0% (n = 4)|0|',
      '|Water|High|50% (n = 4)|75% (n = 4)|+25|',
    ])
    expect(html.includes('Measure the wells')).toBe(true)
    await looked(desk)
    expect(faults).toEqual([])
    expect(stage.foreign).toEqual([])
  })
})
