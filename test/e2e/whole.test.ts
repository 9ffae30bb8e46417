/**
 * A whole workshop through the screens alone, with everybody there: a facilitator at a laptop that dies, a second one with a
 * tablet, a desk that enters paper, a kiosk that two people share, three phones of which one is offline half of the time, and
 * every act of the facilitators undone once.
 */
import type { ReportJson } from '@cabildo/server/report/json'
import { viewFor } from '@cabildo/shared/workshop/view'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cuttable, cuttable } from './cuttable.ts'
import { findsItsAnswers } from './own-answers.ts'
import { savedBy } from './saved-file.ts'
import { BOARD, PHONE, press, Stage, unfold } from './stage.ts'
import { TITLES, wholeTemplate } from './whole-workshop.ts'
import { beginning, wordsIn } from './words.ts'

const LAPTOP = { width: 1280, height: 900 }
/** Which phone is offline half of the time. */
const OFFLINE = 2
const TABLET = { width: 820, height: 1180 }

describe.each([
  { language: 'es' as const, locale: 'es-CL' },
  { language: 'pt' as const, locale: 'pt-BR' },
])('a whole workshop with everybody there ($language)', ({ language, locale }) => {
  const t = wordsIn(language)
  const titles = TITLES[language]
  let stage: Stage
  let workshop = ''
  let code = ''
  /** Whoever runs the workshop at the moment. */
  let console: Page
  let laptop: Page
  let tablet: Page
  let board: Page
  let desk: Page
  let kiosk: Page
  /** What the first person at the kiosk comes back with. */
  let pin = ''
  let paper = ''
  let flaky: Cuttable
  const phones: Page[] = []
  const undone: string[] = []

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const next = (key: string, values?: Record<string, string | number>) =>
    beginning(t(`console:next.${key}`, values))
  const phone = (at: number): Page => {
    const found = phones[at]
    if (!found) throw new Error(`there is no phone ${at}`)
    return found
  }

  /** All that facilitators see of the workshop, but for how it is numbered. */
  const standing = async (): Promise<unknown> => {
    const view = await stage.app.runner.read(workshop, (live) => viewFor.facilitator(live))
    if (view === null) throw new Error('the workshop is gone')
    const plain = JSON.stringify(view, (key, value) => (key === 'rev' || key === 'tick' ? undefined : value))
    return JSON.parse(plain)
  }
  /** Does something on the console and takes it back with the console's button: all is as before. */
  const undoes = async (what: string, act: () => Promise<unknown>, yes?: string) => {
    const before = await standing()
    await act()
    await expect.poll(standing, { message: `${what} does something` }).not.toEqual(before)
    // The console has heard of it.
    const last = await stage.app.runner.read(workshop, ({ state }) => state.acts.at(-1)?.rev)
    const undo = button(console, t('console:undo.do'))
    await expect.poll(() => undo.getAttribute('data-rev')).toBe(String(last))
    await undo.click()
    if (yes !== undefined) await button(console, yes).click()
    await expect.poll(standing, { message: `${what} is undone`, timeout: 10_000 }).toEqual(before)
    undone.push(what)
  }

  beforeAll(async () => {
    stage = await Stage.open({ locale })
    laptop = await stage.device(LAPTOP)
    console = laptop
    await laptop.goto(`${stage.url}/console#k=${stage.app.issueHostLink()}`)
    await laptop.getByLabel(t('console:new.file')).setInputFiles(wholeTemplate)
    await laptop
      .getByRole('radio', { name: new RegExp(`^${titles.workshop}`), checked: true })
      .waitFor({ state: 'attached' })
  })
  afterAll(() => stage?.close())

  it('[R7] is prepared, and what was changed in it is undone', async () => {
    await button(laptop, t('console:new.open')).click()
    await laptop.waitForURL(/\/console\/w\/[\w-]+/)
    workshop = /\/console\/w\/([\w-]+)/.exec(laptop.url())?.[1] ?? ''
    await laptop.getByLabel(t('console:about.name')).first().waitFor()
    await undoes('title', async () => {
      const field = laptop
        .getByRole('group', { name: t('console:about.name') })
        .getByRole('textbox')
        .first()
      await field.fill('Otro')
      await field.blur()
    })
    await undoes('moved', () => button(laptop, t('console:prepare.up', { title: titles.spare })).click())
    await undoes('removed', () =>
      button(laptop, t('console:prepare.remove', { title: titles.spare })).click(),
    )
    await undoes('added', async () => {
      await laptop.getByText(t('console:add.kind'), { exact: true }).click()
      const name = laptop
        .getByRole('form', { name: t('console:add.title') })
        .getByRole('textbox')
        .first()
      await name.fill('Un paso')
      await button(laptop, t('console:add.do')).click()
    })
    await button(laptop, t('console:prepare.ready')).click()
    const shown = laptop.getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/).first()
    code = ((await shown.textContent()) ?? '').replace('-', '')
  })

  it('gives out links to a second facilitator and to a desk, and opens the board', async () => {
    const link = async (
      role: 'facilitator' | 'operator' | 'kiosk',
      viewport: { width: number; height: number },
    ) => {
      const panel = await unfold(laptop, beginning(t('console:links.title_other')))
      await button(laptop, t(`console:links.new.${role}`)).click()
      const field = panel.getByLabel(t(`console:links.role.${role}`), { exact: true })
      const { pathname, hash } = new URL(await field.inputValue())
      const page = await stage.device(viewport, { hasTouch: true })
      await page.goto(stage.url + pathname + hash)
      return page
    }
    await unfold(laptop, beginning(t('console:links.title_other')))
    await undoes('link', () => button(laptop, t('console:links.new.display')).click())
    tablet = await link('facilitator', TABLET)
    await button(tablet, t('console:mode.run')).click()
    desk = await link('operator', { width: 320, height: 640 })
    await desk.getByLabel(t('desk:give.count')).waitFor()
    kiosk = await link('kiosk', { width: 768, height: 1024 })
    await button(kiosk, t('kiosk:start.begin')).waitFor()
    const popup = laptop.context().waitForEvent('page')
    await button(laptop, t('console:join.board')).click()
    const own = await popup
    await own.waitForURL(/\/board\//)
    board = await stage.device(BOARD)
    await board.goto(own.url())
    await own.close()
    await board.getByText(code.slice(0, 4)).first().waitFor()
    const recovery = await unfold(laptop, beginning(t('people:recovery.title')))
    await button(laptop, t('people:recovery.make')).click()
    paper = (await recovery.getByText(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/).textContent()) ?? ''
  })

  it('[R9] [R11] lets people in by phone and on paper; what was done to door and phones is undone', async () => {
    for (const [index, group] of [titles.firms, titles.firms, titles.civil].entries()) {
      const page = await stage.device(PHONE, { hasTouch: true })
      if (index === OFFLINE) flaky = await cuttable(page)
      await page.goto(`${stage.url}/j/${code}`)
      await page.getByText(group, { exact: true }).click()
      await button(page, t('phone:join.join')).click()
      await page.getByText(t('phone:lobby.in')).waitFor()
      phones.push(page)
    }
    const form = desk.locator('form').filter({ has: desk.getByLabel(t('desk:give.count')) })
    await form.getByRole('combobox').selectOption({ label: titles.firms })
    await form.getByLabel(t('desk:give.count')).fill('1')
    await button(desk, t('desk:give.do')).click()
    await desk.getByText(/^Hoja 1 ·|^Folha 1 ·/).waitFor()
    for (const state of ['watched', 'locked'])
      await undoes(state, () => button(laptop, t(`console:door.state.${state}`)).click())
    await undoes('paused', () => button(laptop, t('console:pace.pause')).click())
    await button(laptop, t('console:pace.pause')).click()
    await undoes('resumed', () => button(laptop, t('console:pace.resume')).click())
    await button(laptop, t('console:pace.resume')).click()
  })

  it('[I3] gathers cards, one of them written offline; what was done with them is undone', async () => {
    await undoes('shown step', () => press(laptop, next('enter', { title: titles.ideas })))
    await press(laptop, next('enter', { title: titles.ideas }))
    await undoes('opened step', () => press(laptop, next('open')))
    await press(laptop, next('open'))
    const write = async (page: Page, text: string) => {
      await page.getByLabel(t('kinds-phone:gather.text')).fill(text)
      await button(page, t('kinds-phone:gather.send')).click()
    }
    await phone(OFFLINE).getByLabel(t('kinds-phone:gather.text')).waitFor()
    await flaky.cutOff()
    await write(phone(OFFLINE), 'Puerto')
    await phone(OFFLINE).getByText(t('kinds-phone:delivery.on-phone')).first().waitFor()
    for (const [at, text] of [
      [0, 'Agua'],
      [1, 'Talento'],
      [0, 'Agua limpia'],
    ] as const) {
      await write(phone(at), text)
      await laptop.getByText(text, { exact: true }).last().waitFor()
    }
    flaky.restore()
    await phone(OFFLINE).getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    await laptop.getByText('Puerto', { exact: true }).last().waitFor()

    const card = (text: string) => laptop.getByRole('listitem').filter({ hasText: text }).last()
    await undoes('hidden card', () =>
      card('Talento')
        .getByRole('button', { name: t('console:gather.hide') })
        .click(),
    )
    await undoes('merged cards', async () => {
      for (const text of ['Agua', 'Agua limpia'])
        await laptop.getByRole('button', { name: text, exact: true }).click()
      await laptop
        .getByRole('button', { name: beginning(t('console:gather.merge_other', { count: 2 })) })
        .click()
    })
    await press(laptop, next('close', { answered: 3, people: 4 }), t('console:confirm.close.yes'))
    await undoes('shown cards', () => press(laptop, beginning(t('console:next.show.gather'))))
    await press(laptop, beginning(t('console:next.show.gather')))
    await board.getByText('Puerto').first().waitFor()
  })

  const votes = async (page: Page, item: string) => {
    await button(page, t('kinds-phone:vote.add', { title: item })).click()
    await button(page, t('kinds-phone:vote.send')).click()
  }
  const received = (page: Page) => page.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()

  it('[I2] [R12] votes by phone, offline through a killed tab, and on paper; the laptop dies, its code on paper goes on', async () => {
    await press(laptop, next('enter', { title: titles.vote }))
    await press(laptop, next('open'))
    await votes(phone(0), 'Agua')
    await received(phone(0))
    await button(phone(OFFLINE), t('kinds-phone:vote.add', { title: 'Puerto' })).waitFor()
    await flaky.cutOff()
    await votes(phone(OFFLINE), 'Puerto')
    await phone(OFFLINE).getByText(t('kinds-phone:delivery.on-phone')).first().waitFor()
    await desk.locator('button').filter({ hasText: /^1/ }).first().click()
    await desk.getByRole('heading', { level: 2, name: / 1 / }).waitFor()
    await votes(desk, 'Agua')
    await desk.getByText(t('desk:said.last', { number: 1 })).waitFor()

    for (const item of ['Puerto', 'Agua']) {
      await button(kiosk, t('kiosk:start.begin')).click()
      await kiosk.getByText(titles.civil, { exact: true }).click()
      await button(kiosk, t('phone:join.join')).click()
      await votes(kiosk, item)
      await kiosk.getByRole('heading', { level: 1, name: t('kiosk:done.thanks') }).waitFor()
      pin ||= /\d{4}/.exec(await kiosk.locator('main').innerText())?.[0] ?? ''
      await button(kiosk, t('kiosk:done.hand')).click()
    }

    await laptop.context().close()
    await votes(phone(1), 'Talento')
    await received(phone(1))
    const pocket = await stage.device({ width: 360, height: 740 }, { hasTouch: true })
    await pocket.goto(`${stage.url}/recover`)
    await pocket.getByLabel(t('people:recover.workshop'), { exact: true }).fill(code)
    await pocket.getByLabel(t('people:recover.code'), { exact: true }).fill(paper)
    await button(pocket, t('people:recover.go')).click()
    await pocket.getByRole('button', { name: beginning(t('console:next.close')) }).waitFor()
    console = pocket

    const device = phone(OFFLINE).context()
    await phone(OFFLINE).close()
    phones[OFFLINE] = await device.newPage()
    flaky = await cuttable(phone(OFFLINE))
    await phone(OFFLINE).goto(`${stage.url}/j/${code}`)
    await received(phone(OFFLINE))
    await press(console, next('close', { answered: 6, people: 6 }))
    await press(console, next('reveal.1'))
    await press(tablet, next('reveal.2'))
    await undoes('revealed', () => press(console, next('reveal.3')))
    await press(tablet, next('reveal.3'))
  })

  it('[R2] [R7] ranks in a second try after the first was closed by mistake, ends, and reports what the board showed', async () => {
    await press(console, next('enter', { title: titles.rank }))
    await press(console, next('open'))
    await button(phone(0), 'Agua').click()
    await button(phone(0), t('kinds-phone:rank.send')).click()
    await received(phone(0))
    await press(console, next('close', { answered: 1, people: 6 }), t('console:confirm.close.yes'))
    await button(console, t('console:undo.do')).click()
    await button(console, t('console:undo.asks.asks-again.yes')).click()
    await console.getByRole('button', { name: beginning(t('console:next.close')) }).waitFor()
    undone.push('closed')
    for (const page of phones) {
      if (page !== phone(0)) await button(page, 'Agua').click()
      await button(page, 'Puerto').click()
      await button(page, t('kinds-phone:rank.send')).click()
      await received(page)
    }
    await button(kiosk, t('kiosk:start.back')).click()
    await kiosk.getByLabel(t('kiosk:back.label')).fill(pin)
    await button(kiosk, t('kiosk:back.go')).click()
    await button(kiosk, 'Puerto').click()
    await button(kiosk, t('kinds-phone:rank.send')).click()
    await kiosk.getByRole('heading', { level: 1, name: t('kiosk:done.thanks') }).waitFor()
    await press(console, next('close', { answered: 4, people: 6 }))
    await press(tablet, next('reveal.1'))
    await board.getByText('Agua').first().waitFor()
    for (const step of [2, 3]) await press(tablet, next(`reveal.${step}`))

    console = tablet
    const end = async () => {
      await tablet.getByRole('tab', { name: t('console:part.room') }).click()
      await button(tablet, t('console:end.end')).click()
      await button(tablet, t('console:confirm.end.yes')).click()
    }
    await undoes('ended', end)
    await end()
    await phone(0).getByText(t('phone:lobby.ended')).waitFor()
    await findsItsAnswers(phone(0), t, 3)
    const { bytes } = await savedBy(tablet, () => button(tablet, t('console:report.json')).click())
    const { report } = JSON.parse(String(bytes)) as ReportJson
    const answers = report.activities.map(({ rounds }) =>
      rounds.map(({ answered, result }) => [answered, result?.n]),
    )
    expect(answers).toEqual([
      [[3, undefined]],
      [[6, 6]],
      [
        [1, undefined],
        [4, 4],
      ],
    ])
    expect(undone).toHaveLength(17)
    expect(stage.foreign).toEqual([])
  })
})
