/**
 * Phones as they are, in Spanish: a clock wrong by a day, a browser that keeps nothing, a code scanned twice, a tab that is
 * killed offline and opened a day later, and texts that are long, written from right to left or drawn.
 */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Hosted } from '../server/people.ts'
import { seriousFaults } from './axe.ts'
import { cuttable } from './cuttable.ts'
import { BOARD, PHONE, press, Stage } from './stage.ts'
import { wordsIn } from './words.ts'

const DAY = 86_400_000
const t = wordsIn('es')
const items = ['agua', 'talento', 'puerto'].map((id) => ({ id, text: { es: id }, from: [] }))
const gather = { contribute: true, maxPerPerson: 5, sharing: 'shared', moderated: false, askWhy: false }
const setup: WorkshopSetup = {
  ...sampleSetup,
  title: { es: 'Taller' },
  languages: ['es'],
  groups: [
    { id: 'firms', name: { es: 'Empresas' }, seats: 4 },
    { id: 'civil', name: { es: 'Vecinos' }, seats: 4 },
  ],
  agenda: [
    activity('vote', 'vote', dots, { items, title: { es: 'Prioridades' }, secrecy: 'open' }),
    activity('cards', 'gather', gather, { title: { es: 'Ideas' }, secrecy: 'open' }),
  ],
}

/** What troubles naive programs: as much as there is room for, from right to left, drawn in several code points, without a blank. */
const LONG = 'Falta agua en los barrios altos de la ciudad. '.repeat(30)
const TEXTS = [
  LONG.slice(0, 140),
  'نقص المياه في الأحياء المرتفعة',
  '👩🏽‍🌾🌊 agua ≥ 3 días 🇵🇪 ñandú e\u0301',
  'aguaaguaagua'.repeat(11),
]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** Every clock of the page is off by this much. */
async function shiftClock(page: Page, by: number): Promise<void> {
  await page.addInitScript((ms: number) => {
    const { now } = Date
    const Right = Date
    Date.now = () => now() + ms
    window.Date = class extends Right {
      constructor(...parts: unknown[]) {
        // @ts-expect-error A date of one number, text or several parts, as the one it stands for.
        super(...(parts.length === 0 ? [now() + ms] : parts))
      }
    } as DateConstructor
  }, by)
}

describe('[I3] phones as they are', () => {
  let stage: Stage
  let hosted: Hosted
  let laptop: Page
  let board: Page

  const join = async (phone: Page, group = 'Empresas'): Promise<void> => {
    await phone.goto(`${stage.url}/j/${hosted.code}`)
    await phone.getByText(group, { exact: true }).click()
    await button(phone, t('phone:join.join')).click()
  }
  const device = () => stage.device(PHONE, { hasTouch: true })
  const vote = async (phone: Page, item: string) => {
    await button(phone, t('kinds-phone:vote.add', { title: item })).click()
    await button(phone, t('kinds-phone:vote.send')).click()
  }
  const ballots = () =>
    stage.app.runner.read(hosted.workshop, ({ box }) =>
      [...(box.get('vote/1')?.ballots.values() ?? [])].map(({ answer }) =>
        Object.keys(Object(Reflect.get(Object(answer), 'dots'))).join(),
      ),
    )
  const people = () => stage.app.runner.read(hosted.workshop, ({ state }) => state.people.size)

  beforeAll(async () => {
    stage = await Stage.open({ locale: 'es-PE' })
    const server = { app: stage.app, url: stage.url, logged: () => '', close: async () => {} }
    hosted = await Hosted.open(server, setup)
    const [facilitator, display] = [await hosted.issueLink('facilitator'), await hosted.issueLink('display')]
    laptop = await stage.device({ width: 1280, height: 900 })
    await laptop.goto(`${stage.url}/console/w/${hosted.workshop}#f=${facilitator.token}`)
    await button(laptop, t('console:mode.run')).click()
    board = await stage.device(BOARD)
    await board.goto(`${stage.url}/board/${hosted.code}#d=${display.token}`)
    await press(laptop, /^Mostrar: Prioridades/)
    await press(laptop, /^Abrir: la sala/)
  })
  afterAll(() => stage?.close())

  it('[R8] [I10] a clock wrong by a day shows the time of the room, and its vote counts', async () => {
    await button(laptop, t('console:pace.start', { minutes: 5 })).click()
    for (const by of [DAY, -DAY]) {
      const phone = await device()
      await shiftClock(phone, by)
      await join(phone)
      const time = phone.getByRole('timer')
      await time.waitFor()
      expect(await time.innerText()).toMatch(/\b(5:00|4:\d\d)$/)
      await vote(phone, 'agua')
      await phone.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    }
    expect(await ballots()).toEqual(['agua', 'agua'])
  })

  it('a browser that keeps nothing takes part, and says so while something waits', async () => {
    const phone = await device()
    await phone.addInitScript(() => {
      const closed = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      for (const area of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, area, { get: closed })
    })
    const { cutOff, restore } = await cuttable(phone)
    await join(phone)
    await button(phone, t('kinds-phone:vote.add', { title: 'puerto' })).waitFor()
    await cutOff()
    await vote(phone, 'puerto')
    await phone.getByText(t('phone:link.notLasting')).waitFor()
    restore()
    await phone.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    expect(await ballots()).toEqual(['agua', 'agua', 'puerto'])
  })

  it('[I2] who scans the code again, in the same tab or another, is still one person', async () => {
    const phone = await device()
    await join(phone, 'Vecinos')
    await vote(phone, 'talento')
    await phone.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    const before = await people()
    const again = await phone.context().newPage()
    for (const page of [phone, again]) {
      await page.goto(`${stage.url}/j/${hosted.code}`)
      await page.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    }
    expect(await people()).toBe(before)
    expect(await ballots()).toHaveLength(4)
  })

  it('a tab killed offline and opened a day later loses nothing', async () => {
    const first = await device()
    const { cutOff } = await cuttable(first)
    await join(first, 'Vecinos')
    await button(first, t('kinds-phone:vote.add', { title: 'agua' })).waitFor()
    await cutOff()
    await vote(first, 'agua')
    await first.getByText(t('kinds-phone:delivery.on-phone')).first().waitFor()
    // No goodbye: the browser takes the page's process away.
    const crashed = first.waitForEvent('crash')
    first.goto('chrome://crash').catch(() => {})
    await crashed
    expect(await ballots()).toHaveLength(4)
    const later = await first.context().newPage()
    await shiftClock(later, DAY)
    await later.goto(`${stage.url}/j/${hosted.code}`)
    await later.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    expect(await ballots()).toHaveLength(5)
  })

  it('[S8] texts of a thousand characters, from right to left, drawn or without a blank stand whole and in their place', async () => {
    await press(laptop, /^Cerrar \(5 de/, t('console:confirm.close.yes'))
    for (const step of [1, 2, 3]) await press(laptop, new RegExp(`^Revelar ${step} de 3`))
    await press(laptop, /^Mostrar: Ideas/)
    await press(laptop, /^Abrir: la sala/)
    const phone = await stage.device({ width: 320, height: 640 }, { hasTouch: true })
    await join(phone)
    const field = phone.getByLabel(t('kinds-phone:gather.text'))
    await field.fill(LONG.slice(0, 1000))
    await button(phone, t('kinds-phone:gather.send')).click()
    await phone.getByText(t('kinds-phone:text.tooMany_other', { count: 860 })).waitFor()
    expect(await field.inputValue()).toBe(LONG.slice(0, 1000))
    for (const text of TEXTS) {
      await field.fill(text)
      await button(phone, t('kinds-phone:gather.send')).click()
      // The record holds composed signs (NFC).
      const kept = text.normalize('NFC').trim()
      await phone.getByRole('listitem').filter({ hasText: kept }).first().waitFor()
      // What does not fit on one slide comes when the slides have turned.
      await board.getByText(kept).first().waitFor({ timeout: 60_000 })
    }
    for (const page of [phone, board])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await seriousFaults(phone)).toEqual([])
  })
})
