/** One tablet that three people share: each a person of their own, nobody sees or sends anything of the one before. */
import type { Command } from '@cabildo/shared/workshop/commands'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, send } from '../server/http.ts'
import { seriousFaults } from './axe.ts'
import { LANGUAGES } from './kiosk-words.ts'
import { kioskTemplate } from './kiosk-workshop.ts'
import { openWorkshop, Stage } from './stage.ts'
import { wordsIn } from './words.ts'

describe.each(LANGUAGES)('[R15] a tablet in $language', ({ language, locale, more, words }) => {
  const t = wordsIn(language)
  let stage: Stage
  let console: Page
  let tablet: Page
  let address: string
  let workshop: string
  let token: string
  const faults: string[] = []
  /** Whose answers do not get through. */
  let cut = false
  const pins: string[] = []

  const look = async () => {
    faults.push(...(await seriousFaults(tablet)))
    expect(await tablet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
  const run = async (command: Command) => {
    expect(await send(stage.url, token, envelope(workshop, command))).toMatchObject({ ok: true })
  }
  const button = (name: string) => tablet.getByRole('button', { name, exact: true })
  const ballots = (activity: string) =>
    stage.app.runner.read(workshop, ({ box }) => [...(box.get(`${activity}/1`)?.ballots.values() ?? [])])
  const people = () =>
    stage.app.runner.read(workshop, ({ state }) => [...state.people.values()].map(({ channel }) => channel))
  const sit = async (group: string) => {
    await button(words.start).click()
    expect(await tablet.getByLabel(words.name).inputValue()).toBe('')
    await tablet.getByText(group, { exact: true }).click()
    await button(words.join).click()
    await tablet.getByText(words.code).waitFor()
    const pin = /\d{4}/.exec((await tablet.getByText(words.code).textContent()) ?? '')?.[0] ?? ''
    expect(pins).not.toContain(pin)
    pins.push(pin)
    return pin
  }
  const comeBack = async (pin: string) => {
    await button(words.back).click()
    await tablet.getByLabel(words.digits).fill(pin)
    await button(words.go).click()
    await tablet.getByText(`${words.code}: ${pin}`).waitFor()
  }
  const vote = async (...items: string[]) => {
    for (const item of items) await button(more(item)).click()
    await button(words.send).click()
    await tablet.getByRole('heading', { level: 1, name: words.thanks }).waitFor()
  }
  const handOn = async () => {
    await button(words.hand).click()
    await button(words.start).waitFor()
  }

  beforeAll(async () => {
    stage = await Stage.open()
    token = stage.app.issueLocalToken()
    console = await stage.console()
    await console.getByLabel('Take a template from a file').setInputFiles(kioskTemplate)
    await console
      .getByRole('radio', { name: /^Workshop with a tablet/, checked: true })
      .waitFor({ state: 'attached' })
    workshop = (await openWorkshop(console)).id
    await console.getByText(/^Links \(/).click()
    await console.getByRole('button', { name: 'Link for a shared tablet (kiosk)' }).click()
    const { pathname, hash } = new URL(await console.getByLabel('Shared tablet (kiosk)').inputValue())
    address = stage.url + pathname
    tablet = await stage.device({ width: 360, height: 740 }, { locale, hasTouch: true })
    await tablet.clock.install()
    await tablet.route('**/api/command', (route: Route) => {
      const isAnswer = route.request().postData()?.includes('"type":"cast"') ?? false
      return cut && isAnswer ? route.abort() : route.continue()
    })
    await tablet.goto(address + hash)
  })
  afterAll(() => stage?.close())

  it('says what is asked and who can see it, and keeps its link out of the address', async () => {
    await button(words.start).waitFor()
    expect(tablet.url()).toBe(address)
    await run({ type: 'open-round', activity: 'ideas' })
    await tablet.getByText(words.question).waitFor()
    await look()
    await tablet.reload()
    await tablet.getByText(words.question).waitFor()
  })

  it('keeps a draft for whoever went away half-way, and shows it to nobody else', async () => {
    const ana = await sit(words.civil)
    await tablet.getByLabel(words.card).fill('Half a thought of Ana')
    await look()
    await tablet.clock.fastForward(61_000)
    await tablet.getByRole('alertdialog', { name: words.still }).waitFor()
    await look()
    expect(await tablet.getByText('Half a thought').isVisible()).toBe(false)
    await tablet.clock.fastForward(21_000)
    await button(words.start).waitFor()

    await sit(words.firms)
    expect(await tablet.getByLabel(words.card).inputValue()).toBe('')
    expect(await tablet.content()).not.toContain('Half a thought')
    await button(words.done).click()
    await handOn()
    await tablet.goBack()
    await button(words.start).waitFor()
    await tablet.goForward()
    await button(words.start).waitFor()

    await comeBack(ana)
    expect(await tablet.getByLabel(words.card).inputValue()).toBe('Half a thought of Ana')
    await tablet.reload()
    await button(words.start).waitFor()
    await comeBack(ana)
    expect(await tablet.getByLabel(words.card).inputValue()).toBe('Half a thought of Ana')
    await tablet.goBack()
    await button(words.start).waitFor()
  })

  it('[I3] sends what one said without a connection while another sits there, over a reload', async () => {
    await run({ type: 'close-round', activity: 'ideas' })
    await run({ type: 'open-round', activity: 'first' })
    await tablet.getByText(words.first).waitFor()
    cut = true
    await comeBack(pins[0] ?? '')
    await vote(words.water, words.water)
    await tablet.getByText(words.here, { exact: true }).waitFor()
    await look()
    await handOn()
    await tablet.clock.runFor(1500)
    await tablet.getByText(words.kept).waitFor()
    await tablet.reload()
    await button(words.start).waitFor()
    await tablet.clock.runFor(1500)
    await tablet.getByText(words.kept).waitFor()
    await comeBack(pins[1] ?? '')
    expect(await tablet.getByText(words.change).count()).toBe(0)
    cut = false
    // Nobody but the tablet itself sends it now.
    await expect
      .poll(async () => {
        await tablet.clock.runFor(2000)
        return ballots('first')
      })
      .toEqual([expect.objectContaining({ group: 'civil', answer: { dots: { water: 2 } } })])
    await vote(words.roads)
    await tablet.getByText(words.received).waitFor()
    await handOn()
    await expect.poll(() => tablet.getByText(words.kept).count()).toBe(0)
    expect((await ballots('first'))?.map(({ group }) => group).sort()).toEqual(['civil', 'firms'])
  })

  it('[S2] counts three anonymous answers of three people, and forgets them when the tablet goes on', async () => {
    await run({ type: 'close-round', activity: 'first' })
    await run({ type: 'open-round', activity: 'secret' })
    await tablet.getByText(words.anonymous).first().waitFor()
    await comeBack(pins[0] ?? '')
    await vote(words.water)
    await tablet.getByText(words.received).waitFor()
    await look()
    await handOn()
    await comeBack(pins[1] ?? '')
    await vote(words.roads)
    await tablet.getByText(words.received).waitFor()
    await handOn()
    await sit(words.civil)
    await vote(words.skills)
    await tablet.getByText(words.received).waitFor()
    await handOn()
    await tablet.getByText(words.used).waitFor()
    const dots = async () => (await ballots('secret'))?.map(({ answer }) => JSON.stringify(answer)).sort()
    expect(await dots()).toEqual(['{"dots":{"roads":1}}', '{"dots":{"skills":1}}', '{"dots":{"water":1}}'])
    expect(await people()).toEqual(['kiosk', 'kiosk', 'kiosk'])
    const kept = () =>
      tablet.evaluate(
        () =>
          new Promise<string>((told) => {
            const opened = indexedDB.open('cabildo')
            opened.onsuccess = () => {
              const rows = opened.result.transaction('outbox').objectStore('outbox').getAll()
              rows.onsuccess = () => told(JSON.stringify(rows.result) + JSON.stringify(localStorage))
            }
          }),
      )
    await expect.poll(async () => (await kept()).includes('"secret"')).toBe(false)
    // It can be said again all the same, and counts once.
    await comeBack(pins[0] ?? '')
    await tablet.getByText(words.given).waitFor()
    await vote(words.skills)
    await tablet.getByText(words.received).waitFor()
    await handOn()
    expect(await dots()).toEqual(['{"dots":{"roads":1}}', '{"dots":{"skills":1}}', '{"dots":{"skills":1}}'])
  })

  it('lets nobody try digits for long', async () => {
    await button(words.back).click()
    const wrong = ['1111', '2222', '3333', '4444', '5555', '6666', '7777', '8888'].filter(
      (pin) => !pins.includes(pin),
    )
    for (const pin of wrong.slice(0, 5)) {
      await tablet.getByLabel(words.digits).fill(pin)
      await tablet.keyboard.press('Enter')
    }
    await tablet.getByText(words.tooMany).waitFor()
    await look()
    await tablet.getByLabel(words.digits).fill(pins[0] ?? '')
    expect(await button(words.go).isDisabled()).toBe(true)
    await tablet.clock.fastForward(31_000)
    await button(words.go).click()
    await tablet.getByText(`${words.code}: ${pins[0]}`).waitFor()
    await button(words.done).click()
    await handOn()
  })

  it('[R11] waits at a watched door, and takes nobody new while the door is closed', async () => {
    await run({ type: 'watch-door' })
    await tablet.reload()
    await sit(words.firms)
    await tablet.getByRole('heading', { level: 1, name: words.door }).waitFor()
    await look()
    const last = await stage.app.runner.read(workshop, ({ state }) => [...state.people.keys()].at(-1))
    await run({ type: 'admit-person', person: last ?? '' })
    await tablet.getByRole('heading', { level: 1, name: words.secret }).waitFor()
    await button(words.done).click()
    await handOn()
    await run({ type: 'lock-door' })
    await tablet.clock.runFor(16_000)
    await tablet.getByText(words.locked).waitFor()
    expect(await button(words.start).count()).toBe(0)
    await comeBack(pins[0] ?? '')
    await tablet.goBack()
    await run({ type: 'unlock-door' })
    await tablet.clock.runFor(16_000)
    await button(words.start).waitFor()
  })

  it('says that a place was taken out, that the workshop has ended, and goes on to the next', async () => {
    await comeBack(pins[2] ?? '')
    const third = await stage.app.runner.read(workshop, ({ state }) => [...state.people.keys()][2])
    await run({ type: 'remove-person', person: third ?? '' })
    await tablet.getByText(words.removed).waitFor()
    await look()
    await button(words.toStart).click()
    await button(words.start).waitFor()
    await run({ type: 'close-round', activity: 'secret' })
    await run({ type: 'end-workshop' })
    await tablet.clock.runFor(16_000)
    await tablet.getByText(words.ended).waitFor()
    expect(await button(words.start).count()).toBe(0)
    await look()
    const names = await tablet.evaluate(() => Object.keys(window.localStorage))
    expect(names.filter((name) => /cabildo\/(session|joining)/.test(name))).toEqual([])
    for (const part of ['do', 'yes']) await button(t(`kiosk:clear.${part}`)).click()
    await button(t('kiosk:clear.yes')).waitFor({ state: 'detached' })
    await tablet.getByText(words.ended).waitFor()
    const left = await tablet.evaluate(() => Object.keys(window.localStorage))
    expect(left.filter((name) => /cabildo\/(seat|draft)\//.test(name))).toEqual([])
    await tablet.goto(`${stage.url}/kiosk/AAAA2222`)
    await tablet.getByText(words.none).waitFor()
  })

  it('has nothing that keeps anybody out, and asks nothing of any other server', () => {
    expect(faults).toEqual([])
    expect(stage.foreign).toEqual([])
  })
})
