/** Every screen in every state it can be in besides those of the kinds, from the first step in to the last way out. */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Page } from 'playwright-core'
import { type Cuttable, cuttable } from '../e2e/cuttable.ts'
import { BOARD, PHONE, type Stage } from '../e2e/stage.ts'
import { beginning, wordsIn } from '../e2e/words.ts'
import { Hosted } from '../server/people.ts'

export type Screen = 'phone' | 'kiosk' | 'board' | 'console'
/** Called in each state, when nothing is fetched any more. */
export type Look = (screen: Screen, name: string, page: Page) => Promise<void>

const t = wordsIn('es')
const CONSOLE = { width: 1280, height: 900 }

const items = [
  'Agua segura para los barrios',
  'Oficios para la minería',
  'Un puerto que no cruce la ciudad',
].map((es, index) => ({ id: `i${index}`, text: { es }, from: [] }))
const setup: WorkshopSetup = {
  ...sampleSetup,
  title: { es: 'Ciudades competitivas' },
  languages: ['es'],
  groups: [
    { id: 'firms', name: { es: 'Empresas' }, seats: 4 },
    { id: 'civil', name: { es: 'Sociedad civil' }, seats: 4 },
  ],
  agenda: [
    activity('first', 'vote', dots, { items, title: { es: '¿Qué va primero?' } }),
    activity('second', 'vote', dots, { items, title: { es: 'Segunda vuelta' }, secrecy: 'anonymous' }),
  ],
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

class States {
  readonly stage: Stage
  readonly hosted: Hosted
  readonly #look: Look

  constructor(stage: Stage, hosted: Hosted, look: Look) {
    this.stage = stage
    this.hosted = hosted
    this.#look = look
  }

  /** The same, in another workshop. */
  in(hosted: Hosted): States {
    return new States(this.stage, hosted, this.#look)
  }

  /** `until`: words that stand there in this state. */
  async take(
    screen: Screen,
    name: string,
    page: Page,
    until: string | RegExp,
    { top = true } = {},
  ): Promise<void> {
    await page.getByText(until).locator('visible=true').first().waitFor()
    if (top) await page.evaluate(() => window.scrollTo(0, 0))
    // Some pages ask again and again.
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {})
    await this.#look(screen, name, page)
  }

  async phone(): Promise<Page & { network: Cuttable }> {
    const page = await this.stage.device(PHONE, { hasTouch: true })
    return Object.assign(page, { network: await cuttable(page) })
  }

  async join(page: Page, group = 'Empresas'): Promise<void> {
    await page.goto(`${this.stage.url}/j/${this.hosted.code}`)
    await page.getByText(group, { exact: true }).click()
    await button(page, t('phone:join.join')).click()
  }
}

export async function walkStates(stage: Stage, look: Look): Promise<void> {
  const server = { app: stage.app, url: stage.url, logged: () => '', close: async () => {} }
  const states = new States(stage, await Hosted.open(server, setup), look)
  await beforeItBegins(states)
  const other = states.in(await Hosted.open(server, setup))
  await onATablet(other)
  await besideTheRoom(other)
  await whileItRuns(states)
  await afterwards(states)
}

async function beforeItBegins(states: States): Promise<void> {
  const { stage, hosted } = states
  const code = await states.phone()
  await code.goto(stage.url)
  await states.take('phone', 'code', code, t('phone:code.title'))
  await code.getByLabel(t('phone:code.label')).fill('ABC')
  await button(code, t('phone:code.go')).click()
  await states.take('phone', 'code too short', code, t('phone:code.length'))
  await code.goto(`${stage.url}/j/ABCDEFGH`)
  await states.take('phone', 'no such code', code, t('phone:door.closedTitle'))
  await code.goto(`${stage.url}/j/${hosted.code}`)
  await button(code, t('phone:join.join')).click()
  await states.take('phone', 'no group chosen', code, t('phone:join.groupMissing'))
  await hosted.run({ type: 'lock-door' })
  await code.reload()
  await states.take('phone', 'door closed', code, t('phone:join.locked'))
  await hosted.run({ type: 'watch-door' })
  await states.join(code)
  await states.take('phone', 'at the door', code, t('phone:atDoor.text'))
  await hosted.run({ type: 'unlock-door' })
  await hosted.run({ type: 'admit-all' })
  await states.take('phone', 'let in', code, t('phone:lobby.in'))
  await button(code, t('phone:me.open')).click()
  await states.take('phone', 'about oneself', code, t('phone:me.rejoin'))
}

async function onATablet(states: States): Promise<void> {
  const { stage, hosted } = states
  const { token } = await hosted.issueLink('display')
  const tablet = await stage.device({ width: 768, height: 1024 }, { hasTouch: true })
  const take = (name: string, until: string | RegExp) => states.take('kiosk', name, tablet, until)
  await tablet.goto(`${stage.url}/kiosk/${hosted.code}#d=${token}`)
  await take('start', t('kiosk:start.none'))
  await button(tablet, t('kiosk:start.begin')).click()
  await take('sit down', t('kiosk:take.title'))
  await tablet.getByText('Empresas', { exact: true }).click()
  await button(tablet, t('phone:join.join')).click()
  await take('nothing is asked', t('kiosk:seat.mayLeave'))
  await hosted.run({ type: 'open-round', activity: 'first' })
  await button(tablet, beginning(t('kinds-phone:vote.add')))
    .first()
    .click()
  await take('question', t('kiosk:seat.code'))
  await button(tablet, t('kinds-phone:vote.send')).click()
  await take('done', t('kiosk:done.thanks'))
  await button(tablet, t('kiosk:done.hand')).click()
  await take('start, a question', t('kiosk:start.now'))
  await button(tablet, t('kiosk:start.back')).click()
  await tablet.getByLabel(t('kiosk:back.label')).fill('12')
  await button(tablet, t('kiosk:back.go')).click()
  await take('come back', t('kiosk:back.form'))
  await tablet.context().close()
}

async function besideTheRoom(states: States): Promise<void> {
  const { stage, hosted } = states
  const { token } = await hosted.issueLink('facilitator')
  const desk = await stage.device(CONSOLE)
  const take = (name: string, until: string | RegExp, top = true) =>
    states.take('console', name, desk, until, { top })
  await desk.goto(`${stage.url}/console/w/${hosted.workshop}#f=${token}`)
  await button(desk, t('console:mode.prepare')).click()
  await take('prepare', t('console:prepare.lead'))
  await desk.getByRole('button', { name: /^2\s*Segunda vuelta/ }).click()
  await button(desk, t('rehearsal:preview.open')).click()
  await desk
    .frameLocator('iframe')
    .getByRole('button', { name: t('kinds-phone:vote.send') })
    .waitFor()
  await take('preview', t('rehearsal:preview.title'))
  await button(desk, t('console:closeDialog')).first().click()
  await desk.getByLabel(t('rehearsal:people')).scrollIntoViewIfNeeded()
  await take('rehearse', t('rehearsal:title'), false)
  await button(desk, t('rehearsal:start')).click()
  await take('a rehearsal', t('rehearsal:mark'))
  await button(desk, t('rehearsal:drop')).click()
  await take('drop it?', t('rehearsal:confirm.title'))
  await button(desk, t('rehearsal:confirm.yes')).click()
  await desk.getByText(t('rehearsal:mark')).first().waitFor({ state: 'detached' })
  await desk.goto(`${stage.url}/console/w/${hosted.workshop}`)
  await button(desk, t('console:mode.run')).click()
  await hosted.run({ type: 'park-line', text: '¿Quién paga el estudio del puerto?', language: 'es' })
  await desk.getByText(t('console:notes.title'), { exact: true }).first().scrollIntoViewIfNeeded()
  await take('notes and parking lot', t('console:notes.help'), false)
  await desk.context().close()
}

async function whileItRuns(states: States): Promise<void> {
  const { stage, hosted } = states
  const [facilitator, display] = [await hosted.issueLink('facilitator'), await hosted.issueLink('display')]
  const desk = await stage.device(CONSOLE)
  await desk.goto(`${stage.url}/console/w/${hosted.workshop}#f=${facilitator.token}`)
  await button(desk, t('console:mode.run')).click()
  const board = await stage.device(BOARD)
  const boardLine = await cuttable(board)
  await board.goto(`${stage.url}/board/${hosted.code}#d=${display.token}`)
  await states.take('board', 'lobby', board, hosted.code.slice(0, 4))
  await states.take('console', 'run', desk, t('console:agenda'))
  await button(desk, t('console:keys.title')).click()
  await states.take('console', 'keys', desk, t('console:keys.where'))
  await desk.keyboard.press('Escape')
  for (const [name, summary] of [
    ['links', beginning(t('console:links.title_other'))],
    ['recovery code', beginning(t('people:recovery.title'))],
    ['people', beginning(t('people:title_other'))],
  ] as const) {
    const panel = desk.locator('details').filter({ has: desk.locator('summary', { hasText: summary }) })
    await panel.locator('summary').click()
    if (name === 'recovery code') await button(desk, t('people:recovery.make')).click()
    await panel.scrollIntoViewIfNeeded()
    await states.take('console', name, desk, summary, { top: false })
    await panel.locator('summary').click()
  }

  const people = await hosted.joinMany(8)
  const phone = await states.phone()
  await states.join(phone)
  await hosted.run({ type: 'enter-activity', activity: 'first' })
  await states.take('phone', 'shown, not open', phone, t('phone:waiting.soon'))
  await hosted.run({ type: 'open-round', activity: 'first' })
  await states.take('phone', 'open', phone, t('kinds-phone:vote.send'))
  await hosted.run({ type: 'set-timer', seconds: 600 })
  await button(phone, beginning(t('kinds-phone:vote.add')))
    .first()
    .click()
  await states.take('phone', 'begun, time runs', phone, beginning(t('kinds-phone:vote.dotsLeft_other')))
  await states.take('board', 'open, time runs', board, beginning('0 de'))
  await hosted.run({ type: 'pause-phones' })
  await states.take('phone', 'paused', phone, t('phone:paused.title'))
  await states.take('board', 'phones paused', board, t('board:paused'))
  await states.take('console', 'phones paused', desk, t('console:pace.paused'))
  await hosted.run({ type: 'resume-phones' })
  await hosted.run({ type: 'stop-timer' })
  await button(phone, t('kinds-phone:vote.send')).waitFor()
  await phone.network.cutOff()
  await button(phone, t('kinds-phone:vote.send')).click()
  await states.take('phone', 'offline, kept', phone, t('phone:link.awayKept_one'))
  phone.network.restore()
  await states.take('phone', 'back, received', phone, t('kinds-phone:delivery.recorded'))
  for (const [index, { token }] of people.slice(0, 4).entries()) {
    await hosted.vote({ token, workshop: hosted.workshop }, { [`i${index % 3}`]: 2 }, 'first')
  }
  const late = await states.phone()
  await states.join(late, 'Sociedad civil')
  await button(late, beginning(t('kinds-phone:vote.add')))
    .first()
    .click()
  await late.network.cutOff()
  await button(late, t('kinds-phone:vote.send')).click()
  await late.getByText(t('kinds-phone:delivery.on-phone')).first().waitFor()
  await desk.getByRole('button', { name: beginning(t('console:next.close')) }).click()
  await states.take('console', 'close?', desk, t('console:confirm.close.title'))
  await button(desk, t('console:confirm.close.yes')).click()
  await states.take('phone', 'closed', phone, t('kinds-phone:ballot.counted'))
  late.network.restore()
  await states.take('phone', 'came late', late, t('kinds-phone:ballot.late'))
  await states.take('board', 'closed', board, hosted.code.slice(0, 4))
  await states.take('console', 'closed', desk, beginning(t('console:next.reveal.1')))
  await button(desk, t('console:side.reopen')).click()
  await states.take('console', 'ask again?', desk, t('console:reopen.title'))
  await button(desk, t('console:reopen.no')).click()
  for (const step of [1, 2, 3] as const) await hosted.run({ type: 'reveal', activity: 'first', step })
  await states.take('phone', 'revealed', phone, t('kinds-phone:result.title'))
  await states.take('console', 'revealed', desk, beginning(t('console:next.enter')))
  await hosted.run({ type: 'lock-door' })
  await hosted.run({ type: 'open-round', activity: 'second' })
  await states.take('phone', 'gone on, came late', late, t('phone:missed.told_one'))
  await states.take('board', 'next, door closed', board, t('board:locked'))
  await boardLine.cutOff()
  await states.take('board', 'offline', board, t('board:away'))
  boardLine.restore()
  await hosted.run({ type: 'close-round', activity: 'second' })
  const gone = await stage.app.runner.read(hosted.workshop, ({ state }) => [...state.people.keys()].at(-1))
  if (gone) await hosted.run({ type: 'remove-person', person: gone })
  await states.take('phone', 'removed', late, t('phone:gone.title'))
  await hosted.run({ type: 'end-workshop' })
  await states.take('phone', 'ended', phone, t('phone:lobby.ended'))
  await states.take('board', 'ended', board, t('board:ended.thanks'))
  await states.take('console', 'ended', desk, t('console:end.ended'))
}

/** What remains: the report, its check, and the workshop on its way. */
async function afterwards(states: States): Promise<void> {
  const { stage, hosted } = states
  const desk = await stage.device(CONSOLE)
  const take = (name: string, until: string | RegExp, top = false) =>
    states.take('console', name, desk, until, { top })
  await desk.goto(`${stage.url}/console#k=${stage.app.issueHostLink()}`)
  await desk.getByText(t('console:handover.open'), { exact: true }).first().scrollIntoViewIfNeeded()
  await take('open from a file', t('console:handover.open'))
  await desk.goto(`${stage.url}/console/w/${hosted.workshop}`)
  await desk.getByText(t('console:report.contents'), { exact: true }).click()
  await desk.getByText(t('console:report.sections'), { exact: true }).scrollIntoViewIfNeeded()
  await take('the report', t('console:report.sections'))
  const download = desk.waitForEvent('download')
  await button(desk, t('console:report.zip')).click()
  const archive = await (await download).path()
  await desk.getByText(t('console:handover.title')).first().scrollIntoViewIfNeeded()
  await take('hand over', t('console:handover.help'))
  await desk.goto(`${stage.url}/verify`)
  await take('check a file', t('verify:title'), true)
  await desk.locator('input[type=file]').setInputFiles(archive)
  await take('a file in order', t('verify:lines.sound'), true)
  await desk.locator('input[type=file]').setInputFiles({
    ...{ name: 'report.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
  })
  await take('no report', t('verify:again'), true)
}
