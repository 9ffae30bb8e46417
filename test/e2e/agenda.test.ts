/** The main job through the screens: facilitator, board and three phones run the whole agenda; the report says what the board showed. */
import type { ReportJson } from '@cabildo/server/report/json'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { Crowd } from './crowd.ts'
import { openBoard, openWorkshop, press, Stage } from './stage.ts'

const NAMES = ['Firms', 'Universities', 'Civil society'] as const

describe('a workshop through the screens', () => {
  let stage: Stage
  let desk: Page
  let board: Page
  let crowd: Crowd
  let workshop: { id: string; code: string }
  const phones: Page[] = []
  const faults: Record<string, string[]> = {}

  /** Once: the button stays, for the act before. */
  const undo = () => desk.getByRole('button', { name: 'Undo', exact: true }).click()

  const look = async (name: string, page: Page) => {
    faults[name] = await seriousFaults(page)
  }

  beforeAll(async () => {
    stage = await Stage.open()
    desk = await stage.console()
    await look('console home', desk)
    workshop = await openWorkshop(desk)
    board = await openBoard(stage, desk)
    crowd = new Crowd(stage, workshop.id)
  })
  afterAll(() => stage?.close())

  it('lets people in by the address of the QR, two taps after it', async () => {
    await board.getByText('0 people in the room').waitFor()
    const door = await stage.device({ width: 320, height: 640 })
    await door.goto(`${stage.url}/j/${workshop.code}`)
    await door.getByText('Firms', { exact: true }).waitFor()
    await look('join', door)
    for (const name of NAMES) phones.push(await stage.phone(workshop.code, name))
    await crowd.join([
      'firms',
      'firms',
      'firms',
      'universities',
      'universities',
      'universities',
      'civil',
      'civil',
      'civil',
    ])
    await board.getByText('12 people in the room').waitFor()
    await look('board lobby', board)
    await look('console run', desk)
    const [phone] = phones
    if (phone) await look('phone lobby', phone)
  })

  it('[R8] plans how long a step is to take, and says what is no time', async () => {
    await desk.getByRole('button', { name: 'Prepare', exact: true }).click()
    await desk.getByText('Planned in all: 125 minutes.').waitFor()
    await desk.getByRole('button', { name: /^3 ?Shortlist/ }).click()
    const time = desk.getByLabel('Planned time, in minutes')
    await time.fill('999')
    await time.press('Tab')
    await desk.getByText('A whole number from 1 to 240').waitFor()
    await look('console planned time', desk)
    await time.fill('12')
    await time.press('Tab')
    await desk.getByText('Planned in all: 127 minutes.').waitFor()
    await desk.getByRole('button', { name: 'Run', exact: true }).click()
    await desk.getByRole('button', { name: /Shortlist.*12 min/ }).waitFor()
  })

  it('[R7] gathers cards in private, shows them, and merges two of them, undone once in between', async () => {
    await press(desk, /^Show: Challenges/)
    await press(desk, /^Open: the room/)
    for (const [index, text] of ['Water is scarce', 'No water left', 'Talent leaves'].entries()) {
      const phone = phones[index]
      await phone?.getByLabel('Your card: one idea').fill(text)
      await phone?.getByRole('button', { name: 'Send card' }).click()
      await phone?.getByText('Received ✓').first().waitFor()
    }
    await crowd.write('challenges', [
      'Permits take years',
      'Research stays in the drawer',
      'No brand of our own',
      'Roads to the port',
    ])
    await board.getByText('9', { exact: true }).first().waitFor()
    expect(await board.getByText('Water is scarce').count()).toBe(0)
    const [phone] = phones
    if (phone) await look('phone gather', phone)
    await look('board gather', board)
    await press(desk, /^Close \(/)
    await press(desk, /^Show the cards/)
    await board.getByText('Water is scarce').first().waitFor()
    await press(desk, /^Show: Cluster/)
    await press(desk, /^Open: the room/)
    const merge = async () => {
      await desk.getByRole('button', { name: /^Water is scarce/ }).click()
      await desk.getByRole('button', { name: /^No water left/ }).click()
      await look('console merge', desk)
      await desk.getByRole('button', { name: 'Merge 2 cards' }).click()
      await desk.getByText('Merges 2 cards').waitFor()
    }
    await merge()
    await undo()
    await desk.getByText('Merges 2 cards').waitFor({ state: 'detached' })
    await merge()
    await look('board cards', board)
    await press(desk, /^Close this step/)
  })

  it('[I3] [S1] [R7] opens a dot vote after an opening that was undone, counts what phones sent, one of them from its outbox after a reload, and shows nothing before', async () => {
    await press(desk, /^Show: Shortlist/)
    await press(desk, /^Open: the room/)
    const [first, second, third] = phones
    await first?.getByRole('button', { name: 'Send my vote' }).waitFor()
    await undo()
    await first?.getByRole('button', { name: 'Send my vote' }).waitFor({ state: 'detached' })
    await press(desk, /^Open: the room/)
    await desk.getByRole('button', { name: 'Start a timer as planned: 12 min' }).click()
    await desk.getByRole('timer').waitFor()
    if (!first || !second || !third) throw new Error('three phones are needed')
    await first
      .getByRole('button', { name: 'One more dot for: Water is scarce' })
      .click({ clickCount: 3, delay: 60 })
    await first.getByRole('button', { name: 'Send my vote' }).click()
    await first.getByText('Received ✓').first().waitFor()
    await look('phone vote', first)

    // The second phone loses its connection before it sends, is closed in the meantime, and comes back.
    await second.context().setOffline(true)
    await second.getByRole('button', { name: 'One more dot for: Talent leaves' }).click()
    await second.getByRole('button', { name: 'Send my vote' }).click()
    await second.getByText('On this phone').first().waitFor()
    expect(await second.getByText('Received ✓').count()).toBe(0)
    const address = second.url()
    await second.close()
    const again = await second.context().newPage()
    await second.context().setOffline(false)
    await again.goto(address)
    await again.getByText('Received ✓').first().waitFor()
    phones[1] = again

    await third.getByRole('button', { name: 'One more dot for: Water is scarce' }).click()
    await third.getByRole('button', { name: 'Send my vote' }).click()
    await third.getByText('Received ✓').first().waitFor()
    await crowd.answer('shortlist')
    await board.getByText(/12/).first().waitFor()
    await look('board vote', board)
    await press(desk, /^Close \(12 of 12\)/)
    for (const step of [1, 2, 3]) {
      await press(desk, new RegExp(`^Reveal ${step} of 3`))
      await board.getByText('Water is scarce').first().waitFor()
      await look(`board reveal ${step}`, board)
    }
    await look('console result', desk)
    await look('phone result', first)
  })

  it('ranks, presents and asks for consent', async () => {
    await press(desk, /^Show: Order of priority/)
    await press(desk, /^Open: the room/)
    const [first] = phones
    if (!first) throw new Error('a phone is needed')
    await first
      .getByRole('button', { name: /^Water is scarce/ })
      .first()
      .click()
    await look('phone rank', first)
    await first.getByRole('button', { name: 'Send my order' }).click()
    await first.getByText('Received ✓').first().waitFor()
    await crowd.answer('priorities')
    await press(desk, /^Close \(10 of 12\)/)
    for (const step of [1, 2, 3]) await press(desk, new RegExp(`^Reveal ${step} of 3`))
    await look('board ranking', board)
    await press(desk, /^Show: What we share/)
    await board.getByText('What we share and what we do not').first().waitFor()
    await look('board present', board)
    await press(desk, /^Show: Consent/)
    await press(desk, /^Open: the room/)
    await first.getByText('Proposal 1 of').waitFor()
    await look('phone consent', first)
    await crowd.answer('consent')
    // Anonymous answers are counted in steps: the console knows of five and asks whether to close already.
    await press(desk, /^Close \(5 of 12\)/, 'Close now')
    for (const step of [1, 2, 3]) await press(desk, new RegExp(`^Reveal ${step} of 3`))
    await look('board consent', board)
  })

  it('ends, and every count of the report equals what the board showed', async () => {
    await press(desk, /^Show: Close/)
    await press(desk, /^End the workshop/, 'End it')
    await board.getByText('Thank you for today’s work').waitFor()
    await look('board end', board)
    const [first] = phones
    await first?.getByText('The workshop has ended').waitFor()
    const download = desk.waitForEvent('download')
    await desk.getByRole('button', { name: 'Data (JSON)' }).click()
    const stream = await (await download).createReadStream()
    let text = ''
    for await (const part of stream) text += String(part)
    const { report } = JSON.parse(text) as ReportJson
    expect(report.edition).toBe('final')
    expect(report.room.people).toBe(12)
    const dots = report.activities.find(({ id }) => id === 'shortlist')?.rounds[0]
    expect(dots?.answered).toBe(12)
    const water = dots?.result?.items.find(({ text: words }) => words.en === 'Water is scarce')
    expect(water?.people.sum).toBeGreaterThanOrEqual(4)
    const recount = await stage.app.runner.read(workshop.id, ({ state }) => state.rev)
    expect(report.rev).toBe(recount)
  })

  it('is open to everyone: axe finds nothing serious on any screen', () => {
    expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({})
    expect(Object.keys(faults).length).toBeGreaterThan(15)
  })

  it('asks nothing of any other server', () => {
    expect(stage.foreign).toEqual([])
  })
})
