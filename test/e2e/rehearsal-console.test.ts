/** A facilitator looks at a step as participants will see it, rehearses with simulated people, and drops the rehearsal. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crewAnswers } from '../server/crew-answers.ts'
import { seriousFaults } from './axe.ts'
import { smallTemplate } from './small-workshop.ts'
import { openBoard, openWorkshop, press, Stage } from './stage.ts'

const PEOPLE = 12

let stage: Stage
let console: Page
let real: { id: string; code: string }

beforeAll(async () => {
  stage = await Stage.open({ crewPace: 0.05 })
  console = await stage.console()
  await console.getByLabel('Take a template from a file').setInputFiles(smallTemplate)
  await console.getByRole('radio', { name: /^Small workshop/, checked: true }).waitFor({ state: 'attached' })
  real = await openWorkshop(console)
})
afterAll(() => stage?.close())

const revOf = (workshop: string) => stage.app.runner.read(workshop, ({ state }) => state.rev)
const idOf = (page: Page) => /\/console\/w\/([\w-]+)/.exec(page.url())?.[1] ?? ''

describe('a preview of a step', () => {
  let frame: FrameLocator

  it('is the phone’s own page with examples where nothing is there yet, in the language one chooses', async () => {
    const before = await revOf(real.id)
    await console.getByRole('button', { name: 'Prepare' }).click()
    await console
      .getByRole('button', { name: /Ballot/, expanded: false })
      .first()
      .click()
    await console.getByRole('button', { name: 'See it as a participant' }).click()
    frame = console.frameLocator('iframe[title="Preview: Ballot"]')
    await console.getByText('examples stand in for them').waitFor()
    await frame.getByRole('button', { name: 'One more dot for: Example 2' }).click()
    await frame.getByRole('button', { name: 'Send my vote' }).click()
    await frame.getByText('Received ✓').first().waitFor()
    expect(await seriousFaults(console)).toEqual([])
    await console.getByRole('combobox', { name: 'Language' }).selectOption('pt')
    await frame.getByRole('button', { name: /Mais um ponto para: Exemplo 2/ }).waitFor()
    await console.getByLabel('Which screen').selectOption({ label: 'Board' })
    await frame.getByText('Exemplo 2').first().waitFor()
    await console.getByRole('button', { name: 'Close' }).click()
    expect(await console.evaluate(() => document.documentElement.lang)).toBe('en')
    // It was all on this page.
    expect(await revOf(real.id)).toBe(before)
    expect(await stage.app.runner.read(real.id, ({ state }) => state.people.size)).toBe(0)
  })
})

describe('[R16] a rehearsal in the console', () => {
  let board: Page
  let phone: Page
  let copy = ''
  let before: number | null = null

  it('opens beside the real workshop with as many people as were asked for', async () => {
    before = await revOf(real.id)
    await console.getByLabel('Simulated people').fill(String(PEOPLE))
    await console.getByLabel('Simulated people').press('Tab')
    await console.getByRole('button', { name: 'Rehearse with simulated people' }).click()
    await console.getByText('Rehearsal: simulated people, nothing here counts').waitFor()
    copy = idOf(console)
    expect(copy).not.toBe(real.id)
    await console.getByText(`${PEOPLE} of ${PEOPLE} simulated people in the room`).waitFor()
    await console.getByRole('button', { name: 'Run', exact: true }).click()
    expect(await seriousFaults(console)).toEqual([])
  })

  it('is marked on the board and on a real phone that looks in', async () => {
    board = await openBoard(stage, console)
    await board.getByText('Rehearsal: simulated people, nothing here counts').waitFor()
    const code = (await stage.app.runner.read(copy, ({ state }) => state.code)) ?? ''
    phone = await stage.phone(code, 'Firms')
    await phone.getByText('Rehearsal: nothing here counts').waitFor()
    for (const page of [board, phone]) expect(await seriousFaults(page)).toEqual([])
  })

  it('is driven like a real one: its people write and vote, and what they said is counted and shown', async () => {
    await press(console, /^Show: Ideas/)
    await press(console, /^Open: the room/)
    await console.getByRole('tab', { name: /In view \([1-9]\d\)/ }).waitFor()
    await press(console, /^Close \(/, 'Close now')
    await press(console, /^Show the cards/)
    await press(console, /^Show: Ballot/)
    await press(console, /^Open: the room/)
    const answers = crewAnswers(copy, PEOPLE, 'vote/1')
    await press(console, new RegExp(`^Close \\(${answers} of ${PEOPLE + 1}\\)`), 'Close now')
    await press(console, /^Reveal 1 of/)
    await board
      .getByText(new RegExp(`\\b${answers}\\b`))
      .first()
      .waitFor()
    const answered = await stage.app.runner.read(
      copy,
      ({ state }) => state.activities[1]?.rounds[0]?.closed?.answered,
    )
    expect(answered).toBe(answers)
  })

  it('is left and found again, marked on the list, and the real workshop has not moved', async () => {
    await console.getByRole('link', { name: 'Back to the real workshop' }).click()
    await console.getByRole('link', { name: 'Back to the open rehearsal' }).waitFor()
    expect(idOf(console)).toBe(real.id)
    expect(await revOf(real.id)).toBe(before)
    await console.getByRole('link', { name: 'Workshops' }).click()
    await console.getByRole('link', { name: /Rehearsal/ }).click()
    expect(idOf(console)).toBe(copy)
  })

  it('is gone with one button: nobody in it, nothing on the list, no byte in the store', async () => {
    expect(bytesOf(stage.folder)).toContain(copy)
    await console.getByRole('button', { name: 'Drop the rehearsal' }).click()
    await console.getByRole('button', { name: 'Drop it' }).click()
    await console.getByRole('button', { name: 'Rehearse with simulated people' }).waitFor()
    expect(idOf(console)).toBe(real.id)
    await phone.getByText('This rehearsal is over and was erased').waitFor()
    await board.getByText('This rehearsal is over and was erased').waitFor()
    expect(await seriousFaults(phone)).toEqual([])
    await console.getByRole('link', { name: 'Workshops' }).click()
    await console.getByRole('link', { name: /Small workshop/ }).waitFor()
    expect(await console.getByRole('link', { name: /Rehearsal/ }).count()).toBe(0)
    expect(bytesOf(stage.folder)).not.toContain(copy)
    expect(await revOf(real.id)).toBe(before)
    expect(stage.foreign).toEqual([])
  })
})

/** Everything that lies in the data folder. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('')
}
