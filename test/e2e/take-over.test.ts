/**
 * The laptop that runs a workshop dies in the middle of a question: a code on paper lets another device close and reveal,
 * and the room sees nothing of it. Before and after, people on real phones are let in, moved, merged and removed.
 */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, newSecret, send } from '../server/http.ts'
import { accepted } from '../server/people.ts'
import { Crowd } from './crowd.ts'
import { BOARD, PHONE, press, Stage, unfold } from './stage.ts'
import { beginning, wordsIn } from './words.ts'

const LAPTOP = { width: 1280, height: 900 }
/** What a facilitator has in the pocket. */
const POCKET = { width: 320, height: 640 }

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { es: id, pt: id }, from: [] }))
const setup: WorkshopSetup = {
  ...sampleSetup,
  title: { es: 'Taller', pt: 'Oficina' },
  groups: [
    { id: 'firms', name: { es: 'Empresas', pt: 'Empresas' }, seats: 4 },
    { id: 'civil', name: { es: 'Vecinos', pt: 'Vizinhos' }, seats: 4 },
  ],
  agenda: [
    activity('vote', 'vote', dots, {
      items,
      title: { es: 'Prioridades', pt: 'Prioridades' },
      secrecy: 'open',
    }),
  ],
}

/** All that the board has shown, with its figures left out: these may move. */
async function watchBoard(board: Page): Promise<() => Promise<string[]>> {
  await board.evaluate(() => {
    const seen: string[] = []
    const look = () => {
      const now = document.body.innerText.replace(/\d+/g, '#').replace(/\s+/g, ' ')
      if (seen.at(-1) !== now) seen.push(now)
    }
    Reflect.set(window, 'shown', seen)
    look()
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => board.evaluate(() => Reflect.get(window, 'shown') as string[])
}

/** A dot ballot in words, whatever the order in which its dots were given. */
const dotsIn = (answer: unknown) =>
  Object.entries(Object(Reflect.get(Object(answer), 'dots')))
    .map(([item, count]) => `${item} ${count}`)
    .sort()
    .join(', ')

describe.each([
  { language: 'es' as const, locale: 'es-PE', civil: 'Vecinos' },
  { language: 'pt' as const, locale: 'pt-BR', civil: 'Vizinhos' },
])('[R14] a workshop whose laptop dies ($language)', ({ language, locale, civil }) => {
  const t = wordsIn(language)
  let stage: Stage
  let host: string
  let workshop = ''
  let code = ''
  let laptop: Page
  let board: Page
  let shownOnBoard: () => Promise<string[]>
  let paper = ''
  const phones: Record<string, Page> = {}

  const run = async (command: Command, secrets?: CommandEnvelope['secrets']) =>
    accepted(await send(stage.url, host, envelope(workshop || null, command, secrets)))
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
  /** Joins as somebody, and gives the phone back before it is known whether it is let in. */
  const joining = async (name: string, group: string): Promise<Page> => {
    const phone = await stage.device(PHONE, { hasTouch: true })
    await phone.goto(`${stage.url}/j/${code}`)
    await phone.getByText(group, { exact: true }).click()
    await phone.getByLabel(t('phone:join.name')).fill(name)
    await button(phone, t('phone:join.join')).click()
    return phone
  }
  const voting = async (phone: Page, item: string) => {
    await button(phone, t('kinds-phone:vote.add', { title: item })).click()
    await button(phone, t('kinds-phone:vote.send')).click()
    await phone.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
  }
  const ballots = async () =>
    (await stage.app.runner.read(workshop, ({ box }) => {
      const open = box.get('vote/1')
      return [...(open?.ballots.values() ?? [])].map(({ group, answer }) => [group, dotsIn(answer)])
    })) ?? []
  const people = () =>
    stage.app.runner.read(workshop, ({ state }) =>
      [...state.people.values()].map(({ name, group, waits }) => [name ?? '', group, waits]),
    )

  beforeAll(async () => {
    stage = await Stage.open({ locale })
    host = stage.app.issueLocalToken()
    const made = await run({ type: 'open-workshop', setup: { ...setup, languages: [language] } })
    workshop = made.workshop
    code = made.code ?? ''
    const [facilitator, display] = [newSecret(), newSecret()]
    await run({ type: 'issue-link', role: 'facilitator' }, { token: facilitator })
    await run({ type: 'issue-link', role: 'display' }, { token: display })
    const crowd = new Crowd(stage, workshop)
    await crowd.join(['firms', 'firms', 'firms', 'civil', 'civil', 'civil'])
    laptop = await stage.device(LAPTOP)
    await laptop.goto(`${stage.url}/console/w/${workshop}#f=${facilitator}`)
    board = await stage.device(BOARD)
    await board.goto(`${stage.url}/board/${code}#d=${display}`)
    await board.getByText(code.slice(0, 4)).first().waitFor()
  })
  afterAll(() => stage?.close())

  it('watches its door: a phone waits and is let in, another is turned away', async () => {
    await button(laptop, t('console:door.state.watched')).click()
    await laptop.getByText(t('console:door.watched')).waitFor()
    const ana = await stage.device(PHONE, { hasTouch: true })
    await ana.goto(`${stage.url}/j/${code}`)
    await ana.getByText(t('phone:join.watched')).waitFor()
    await ana.close()
    phones.ana = await joining('Ana', 'Empresas')
    const stranger = await joining('Nadie', civil)
    for (const phone of [phones.ana, stranger]) await heading(phone, t('phone:atDoor.title')).waitFor()
    await laptop.getByText(t('console:door.waiting_other', { count: 2 })).waitFor()
    await laptop.getByText(t('console:door.who'), { exact: true }).click()
    await button(laptop, t('console:door.letInWho', { name: 'Ana' })).click()
    await heading(phones.ana, t('phone:lobby.in')).waitFor()
    await button(laptop, t('console:door.turnAwayWho', { name: 'Nadie' })).click()
    await heading(stranger, t('phone:gone.title')).waitFor()
    await stranger.getByText(t('phone:gone.removed')).waitFor()
    phones.sol = await joining('Sol', civil)
    phones.luz = await joining('Luz', 'Empresas')
    await laptop.getByText(t('console:door.waiting_other', { count: 2 })).waitFor()
    await button(laptop, t('console:door.letAll')).click()
    for (const phone of [phones.sol, phones.luz]) await heading(phone, t('phone:lobby.in')).waitFor()
    await button(laptop, t('console:door.state.open')).click()
    phones.again = await joining('luz', 'Empresas')
    await heading(phones.again, t('phone:lobby.in')).waitFor()
  })

  it('has its recovery code written down, and loses its laptop while people answer', async () => {
    const panel = await unfold(laptop, beginning(t('people:recovery.title')))
    await button(laptop, t('people:recovery.make')).click()
    paper = (await panel.getByText(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/).textContent()) ?? ''
    expect(paper).toHaveLength(24)
    await press(laptop, beginning(t('console:next.enter')))
    await press(laptop, beginning(t('console:next.open')))
    await voting(phones.ana as Page, 'water')
    await voting(phones.sol as Page, 'talent')
    await voting(phones.luz as Page, 'logistics')
    await board.getByText('water').first().waitFor()
    shownOnBoard = await watchBoard(board)
    await laptop.context().close()
  })

  it('is run on by another device, once the code on paper is typed right', async () => {
    const pocket = await stage.device(POCKET, { hasTouch: true })
    laptop = pocket
    await pocket.goto(`${stage.url}/console`)
    await pocket.getByRole('link', { name: t('people:recover.link') }).click()
    const type = async (typed: string) => {
      await pocket.getByLabel(t('people:recover.workshop'), { exact: true }).fill(code.toLowerCase())
      await pocket.getByLabel(t('people:recover.code'), { exact: true }).fill(typed)
      await button(pocket, t('people:recover.go')).click()
    }
    const other = paper.startsWith('7') ? '8' : '7'
    await type(other + paper.slice(1))
    await pocket.getByText(t('people:recover.wrong')).waitFor()
    expect(new URL(pocket.url()).pathname).toBe('/recover')
    await type(paper.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l'))
    await pocket.getByRole('button', { name: beginning(t('console:next.close')) }).waitFor()
    expect(pocket.url()).toBe(`${stage.url}/console/w/${workshop}`)
    await pocket.reload()
    await pocket.getByRole('button', { name: beginning(t('console:next.close')) }).waitFor()
  })

  it('[R10] moves, merges and removes people on their phones', async () => {
    await laptop.getByRole('tab', { name: t('console:part.room') }).click()
    const panel = await unfold(laptop, beginning(t('people:title_other')))
    await panel.getByLabel(t('people:search'), { exact: true }).fill('sol')
    await panel.getByRole('button', { name: /^Sol/ }).click()
    await panel.getByLabel(t('people:move.group'), { exact: true }).last().selectOption('firms')
    await button(laptop, t('people:move.do')).click()
    await laptop.getByText(t('people:move.done', { name: 'Sol', group: 'Empresas' })).waitFor()
    expect(await ballots()).toContainEqual(['firms', 'talent 1'])

    await panel.getByLabel(t('people:search'), { exact: true }).fill('luz')
    await panel.getByRole('button', { name: /^Luz/ }).click()
    await button(laptop, t('people:merge.do')).click()
    const dialog = laptop.getByRole('dialog')
    await dialog.getByText('luz', { exact: true }).click()
    await dialog.getByText(t('people:merge.words', { stays: 'Luz' })).waitFor()
    await dialog.getByRole('button', { name: t('people:merge.yes') }).click()
    await laptop.getByText(t('people:merge.done', { name: 'Luz' })).waitFor()
    const again = phones.again as Page
    // The other phone speaks for the same person from now on.
    await button(again, t('kinds-phone:ballot.change')).click()
    await button(again, t('kinds-phone:vote.add', { title: 'water' })).click()
    await button(again, t('kinds-phone:vote.send')).click()
    await again.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    expect((await ballots()).filter(([, answer]) => /logistics/.test(String(answer)))).toEqual([
      ['firms', 'logistics 1, water 1'],
    ])

    const ana = phones.ana as Page
    await button(ana, t('kinds-phone:ballot.change')).click()
    await button(ana, t('kinds-phone:vote.add', { title: 'talent' })).click()
    await panel.getByLabel(t('people:search'), { exact: true }).fill('ana')
    await panel.getByRole('button', { name: /^Ana/ }).click()
    await button(laptop, t('people:remove.do')).click()
    await laptop.getByRole('dialog').getByText(t('people:remove.open')).waitFor()
    await button(laptop, t('people:remove.yes')).click()
    await heading(ana, t('phone:gone.title')).waitFor()
    expect((await ballots()).map(([, answer]) => answer)).toEqual(['talent 1', 'logistics 1, water 1'])
    expect((await people())?.filter(([name]) => name !== '')).toEqual([
      ['Sol', 'firms', false],
      ['Luz', 'firms', false],
    ])
    // What had been typed is still there for whoever joins again.
    await button(ana, t('phone:gone.joinAgain')).click()
    await ana.getByText('Empresas', { exact: true }).click()
    await button(ana, t('phone:join.join')).click()
    await button(ana, t('kinds-phone:vote.send')).click()
    await ana.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    expect((await ballots()).map(([, answer]) => answer)).toContain('talent 1, water 1')
  })

  it('closes and reveals from there, and the board has shown nothing else', async () => {
    expect(new Set(await shownOnBoard()).size).toBe(1)
    await laptop.getByRole('tab', { name: t('console:part.now') }).click()
    await press(laptop, beginning(t('console:next.close')), t('console:confirm.close.yes'))
    await press(laptop, beginning(t('console:next.reveal.1')))
    await expect
      .poll(() => stage.app.runner.read(workshop, ({ state }) => state.activities[0]?.revealStep))
      .toBe(1)
    const told = t('board:phase.revealed', { title: 'Prioridades', step: 1 })
    await board.getByText(told).waitFor({ state: 'attached' })
    expect(stage.foreign).toEqual([])
  })
})
