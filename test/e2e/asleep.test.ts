/**
 * The laptop that runs a workshop is shut for an hour in the middle of a question: the server stands still, its sockets
 * look alive, and when it wakes its clock has jumped.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostAt } from '@cabildo/server/rehearsal/host-token'
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, newSecret, request, send } from '../server/http.ts'
import { accepted } from '../server/people.ts'
import { Program } from '../server/program.ts'
import { launchBrowser } from './browser.ts'
import { BOARD, PHONE } from './stage.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('es')
const items = ['agua', 'talento'].map((id) => ({ id, text: { es: id }, from: [] }))
const agenda = [activity('vote', 'vote', dots, { items, title: { es: 'Prioridades' }, secrecy: 'open' })]
const setup = { ...sampleSetup, languages: ['es' as const], groups: [], agenda }

/** On SIGUSR2 the clock of the program is an hour later. */
const JUMP = encodeURIComponent(
  'const { now } = Date; let by = 0; Date.now = () => now() + by; process.on("SIGUSR2", () => { by += 3_600_000 })',
)

describe('[I10] a laptop asleep for an hour', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cabildo-asleep-'))
  let program: Program
  let browser: Browser
  let url = ''
  let token = ''
  let workshop = ''
  let code = ''

  const run = async (command: Command, secrets?: CommandEnvelope['secrets']) =>
    accepted(await send(url, token, envelope(workshop || null, command, secrets)))
  const open = async (viewport: { width: number; height: number }, path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: 'es-PE', reducedMotion: 'reduce' })
    context.setDefaultTimeout(45_000)
    const page = await context.newPage()
    await page.goto(`${url}${path}`)
    return page
  }
  const phone = async (): Promise<Page> => {
    const page = await open(PHONE, `/j/${code}`)
    await page.getByRole('button', { name: t('phone:join.join'), exact: true }).click()
    await page.getByRole('timer').waitFor()
    return page
  }
  const choose = (page: Page, item: string) =>
    page.getByRole('button', { name: t('kinds-phone:vote.add', { title: item }), exact: true }).click()
  const sendVote = (page: Page) =>
    page.getByRole('button', { name: t('kinds-phone:vote.send'), exact: true }).click()
  /** What a page hears when its screen comes back. */
  const wake = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))
  const received = (page: Page) => page.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()

  beforeAll(async () => {
    program = Program.server(folder, { NODE_OPTIONS: `--import=data:text/javascript,${JUMP}` })
    const [link] = await program.printed(/http:\/\/localhost:\d+\/console#k=[\w-]+/)
    browser = await launchBrowser()
    ;({ origin: url, token } = await hostAt(link, folder))
    const opened = await run({ type: 'open-workshop', setup })
    workshop = opened.workshop
    code = opened.code ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    program?.signal('SIGCONT')
    await program?.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })

  it('loses no answer, doubles none, closes nothing, and says that the time is over', async () => {
    const display = newSecret()
    await run({ type: 'issue-link', role: 'display' }, { token: display })
    await run({ type: 'open-round', activity: 'vote' })
    await run({ type: 'set-timer', seconds: 600 })
    const board = await open(BOARD, `/board/${code}#d=${display}`)
    const [before, during] = [await phone(), await phone()]
    await choose(before, 'agua')
    await sendVote(before)
    await received(before)
    await choose(during, 'talento')

    program.signal('SIGSTOP')
    await sendVote(during)
    // The phone comes out of a pocket: it asks, gets no answer, and does not trust the socket any more.
    await wake(during)
    await during.getByText(t('phone:link.awayKept_one')).waitFor()
    program.signal('SIGUSR2')
    program.signal('SIGCONT')

    await received(during)
    await board.getByText('2 de 2 respondieron').waitFor()
    await wake(board)
    for (const page of [board, during])
      await page
        .getByText(/^Se acabó el tiempo/)
        .last()
        .waitFor()
    // Whoever is late answers as before.
    await during.getByRole('button', { name: t('kinds-phone:ballot.change'), exact: true }).click()
    await choose(during, 'agua')
    await sendVote(during)
    await received(during)
    await run({ type: 'close-round', activity: 'vote' })
    const headers = { authorization: `Bearer ${token}` }
    const { text } = await request(`${url}/api/workshops/${workshop}/report.json`, { headers })
    expect(text).toContain('"ballots":2')
  })
})
