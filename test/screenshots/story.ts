/** The story of one workshop with a full room, a picture per screen: phones, boards at 1024×768 and 1920×1080, the console. */
import { writeFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { Crowd } from '../e2e/crowd.ts'
import { BOARD, openBoard, openWorkshop, PHONE, press, Stage } from '../e2e/stage.ts'
import { FOLDER } from './folder.ts'

const LARGE = { width: 1920, height: 1080 }

const CARDS = [
  'Water: nobody knows how much is left',
  'No shared data on water',
  'Young people trained here leave',
  'Permits take longer than the works',
  'Research stays far from the firms',
  'Our products have no brand of their own',
  'The road to the port crosses the city',
  'Finance is expensive for small firms',
  'Communities hear of projects too late',
  'Too few technicians for energy',
]

/** The item that comes first in every result: it is on the board as soon as anything is. */
const FIRST = 'Few firms ready to diversify'

const SEATS = ['regional', 'municipal', 'national', 'firms', 'universities', 'civil', 'indigenous']

export async function takeStory(): Promise<void> {
  const stage = await Stage.open()
  try {
    await takeAll(stage, await stage.console())
  } finally {
    await stage.close()
  }
}

/** `from`: what stands at the top of the picture; the page's own top when left out. */
async function take(page: Page, name: string, from?: Locator): Promise<void> {
  const size = page.viewportSize() ?? BOARD
  await page.evaluate(() => window.scrollTo(0, 0))
  await from?.evaluate((element) => element.scrollIntoView())
  // Taken when nothing moves any more: four pictures in a row are the same.
  let picture = await page.screenshot()
  for (let tries = 0, same = 0; tries < 40 && same < 3; tries += 1) {
    const next = await page.screenshot()
    same = next.equals(picture) ? same + 1 : 0
    picture = next
  }
  writeFileSync(`${FOLDER}/${name}-${size.width}x${size.height}.png`, picture)
  console.error(name)
}

/** Both boards, once they show `words`. */
async function takeBoard(boards: readonly Page[], name: string, words: string): Promise<void> {
  for (const board of boards) {
    // Slides of one step follow one another by themselves.
    await board.getByText(words).first().waitFor({ timeout: 120_000 })
    await take(board, name)
  }
}

async function takeAll(stage: Stage, desk: Page): Promise<void> {
  await take(desk, 'console-home')
  const { id, code } = await openWorkshop(desk)
  const small = await openBoard(stage, desk)
  const large = await stage.device(LARGE)
  await large.goto(small.url())
  const boards = [small, large]
  const door = await stage.device(PHONE, { hasTouch: true })
  await door.goto(`${stage.url}/j/${code}`)
  await door.getByText('Firms', { exact: true }).waitFor()
  await take(door, 'phone-join')
  const phone = await stage.phone(code, 'Civil society')
  await take(phone, 'phone-in')
  const crowd = new Crowd(stage, id)
  await crowd.join(Array.from({ length: 34 }, (_, index) => SEATS[index % SEATS.length] ?? 'firms'))
  await takeBoard(boards, 'board-lobby', '35 people in the room')
  await take(desk, 'console-run')
  await atTheDoor(stage, desk, code)
  const table = await tableHost(stage, desk)

  await press(desk, /^Show: Challenges/)
  await press(desk, /^Open: the room/)
  await phone.getByLabel('Your card: one idea').fill('The coast is badly kept')
  await take(phone, 'phone-gather')
  await phone.getByRole('button', { name: 'Send card' }).click()
  await phone.getByText('Received ✓').first().waitFor()
  await crowd.write('challenges', CARDS)
  await takeBoard(boards, 'board-gather', 'Everyone writes in private')
  await press(desk, /^Close \(/, 'Close now')
  await press(desk, /^Show the cards/)
  await press(desk, /^Show: Cluster/)
  await press(desk, /^Open: the room/)
  await desk.getByRole('button', { name: /^Water: nobody/ }).click()
  await desk.getByRole('button', { name: /^No shared data/ }).click()
  await take(desk, 'console-cluster')
  await desk.getByRole('button', { name: 'Merge 2 cards' }).click()
  await desk.getByText('Merges 2 cards').waitFor()
  await takeBoard(boards, 'board-cards', 'Water: nobody knows')
  await press(desk, /^Close this step/)

  await press(desk, /^Show: Shortlist/)
  await press(desk, /^Open: the room/)
  const more = phone.getByRole('button', { name: /^One more dot/ })
  await more.nth(0).click()
  await more.nth(1).click()
  await more.nth(1).click()
  await take(phone, 'phone-vote')
  await table.locator('button').filter({ hasText: /^2/ }).first().click()
  await table.getByText(FIRST).waitFor()
  await take(table, 'desk-sheet')
  await phone.getByRole('button', { name: 'Send my vote' }).click()
  await phone.getByText('Received ✓').first().waitFor()
  await take(phone, 'phone-received')
  await crowd.answer('shortlist')
  await takeBoard(boards, 'board-vote', FIRST)
  await press(desk, /^Close \(/, 'Close now')
  await revealed(desk, boards, 'board-vote-result')
  await takeBoard(boards, 'board-map', 'Map of agreement')
  await take(phone, 'phone-result')
  await take(desk, 'console-result')

  await press(desk, /^Show: Order of priority/)
  await press(desk, /^Open: the room/)
  await phone.getByText('Still to place').waitFor()
  const places = phone.getByRole('listitem').getByRole('button')
  await places.first().click()
  await take(phone, 'phone-rank')
  await crowd.answer('priorities')
  await press(desk, /^Close \(/, 'Close now')
  await revealed(desk, boards, 'board-rank-result')
  await phone.getByRole('button', { name: 'My ideas and answers' }).first().click()
  await phone.getByText('The coast is badly kept').first().waitFor()
  await take(phone, 'phone-ideas')
  await phone.keyboard.press('Escape')
  await press(desk, /^Show: What we share/)
  await takeBoard(boards, 'board-present', FIRST)

  await press(desk, /^Show: Consent/)
  await press(desk, /^Open: the room/)
  await phone.getByText('Proposal 1 of').waitFor()
  await take(phone, 'phone-consent')
  await crowd.answer('consent')
  await takeBoard(boards, 'board-consent', FIRST)
  await press(desk, /^Close \(/, 'Close now')
  await revealed(desk, boards, 'board-consent-result')
  await press(desk, /^Show: Close/)
  await press(desk, /^End the workshop/, 'End it')
  await takeBoard(boards, 'board-end', 'Thank you')
  await take(phone, 'phone-end')
  await desk.getByRole('button', { name: 'Prepare' }).click()
  await take(desk, 'console-prepare')
}

async function revealed(desk: Page, boards: readonly Page[], name: string): Promise<void> {
  for (const step of [1, 2, 3]) {
    await press(desk, new RegExp(`^Reveal ${step} of 3`))
    await takeBoard(boards, `${name}-${step}`, FIRST)
  }
}

/** A phone that waits, and the console that is asked to let it in. */
async function atTheDoor(stage: Stage, desk: Page, code: string): Promise<void> {
  await desk.getByRole('button', { name: 'Who is new waits' }).click()
  const late = await stage.device(PHONE, { hasTouch: true })
  await late.goto(`${stage.url}/j/${code}`)
  await late.getByText('Firms', { exact: true }).click()
  await late.getByRole('button', { name: 'Join', exact: true }).click()
  await late.getByRole('heading', { name: 'You are at the door' }).waitFor()
  const letIn = desk.getByRole('button', { name: 'Let all in' })
  await letIn.waitFor()
  await take(late, 'phone-door')
  await take(desk, 'console-door')
  await letIn.click()
  await desk.getByRole('button', { name: 'Open', exact: true }).click()
  const people = desk.getByText(/^People \(/)
  await people.click()
  await desk.getByLabel('Name or number').waitFor()
  await take(desk, 'console-people', people)
  await people.click()
}

/** A table host with four sheets. */
async function tableHost(stage: Stage, desk: Page): Promise<Page> {
  await desk.getByText(/^Links \(/).click()
  await desk.getByRole('button', { name: 'Link for a table host or operator' }).click()
  const { pathname, hash } = new URL(await desk.getByLabel('Table host or operator').inputValue())
  await desk.getByText(/^Links \(/).click()
  const table = await stage.device({ width: 768, height: 1024 }, { hasTouch: true })
  await table.goto(stage.url + pathname + hash)
  const form = table.locator('form').filter({ has: table.getByLabel('How many sheets') })
  await form.getByRole('combobox').selectOption({ label: 'Indigenous communities' })
  await form.getByLabel('How many sheets').fill('4')
  await form.getByRole('button', { name: 'Give out sheets' }).click()
  await table.getByText(/Sheets 1–4/).waitFor()
  await take(table, 'desk')
  return table
}
