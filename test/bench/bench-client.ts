/** `npm run bench:client`: the pages on a slow phone, and the board while cards arrive. Reported, never asserted. */
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Accepted } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { Crowd } from '../e2e/crowd.ts'
import { smallSetup } from '../e2e/small-workshop.ts'
import { PHONE, Stage } from '../e2e/stage.ts'
import { accepted } from '../load/accepted.ts'
import { thisMachine } from '../load/machine.ts'
import { postCommand } from '../load/post-command.ts'
import { framesOf, readyForFunctions } from './board-frames.ts'
import { clientArguments, USAGE } from './client-arguments.ts'
import { frameRows, joinRows, type Row, tableOf, verdictsOf } from './client-report.ts'
import { type Journey, journey, NETWORK, SLOWDOWN, slowDown } from './phone-journey.ts'

const LONGEST_MS = 20 * 60_000
const PROJECTOR = { width: 1920, height: 1080 }
const WRITERS = 25
const ITEMS = ['Water', 'Talent', 'Permits', 'Roads'].map((en) => ({
  id: en.toLowerCase(),
  text: { en },
  from: [],
}))
/** Between one card and the next. */
const PAUSE_MS = 100

type Opened = { id: string; code: string; run: (command: Command, token?: string) => Promise<Accepted> }

/** The small workshop: cards of its first step are seen at once, and its vote has items of its own. */
async function open(stage: Stage): Promise<Opened> {
  const host = { url: stage.url, token: stage.app.issueLocalToken() }
  const send = async (workshop: string | null, command: Command, token?: string) => {
    const secrets = token === undefined ? {} : { secrets: { token } }
    return accepted(command.type, await postCommand(host, { id: newToken(), workshop, command, ...secrets }))
  }
  const agenda = smallSetup.agenda.map((step) => {
    if (step.id === 'gather') {
      return { ...step, config: { ...step.config, sharing: 'shared', maxPerPerson: 50 } }
    }
    return step.id === 'vote' ? { ...step, source: null, items: ITEMS } : step
  })
  const { workshop, code = '' } = await send(null, {
    type: 'open-workshop',
    setup: { ...smallSetup, agenda },
  })
  return { id: workshop, code, run: (command, token) => send(workshop, command, token) }
}

async function phones(stage: Stage, runs: number): Promise<{ cold: Journey[]; warm: Journey[] }> {
  const { code, run } = await open(stage)
  await run({ type: 'open-round', activity: 'vote' })
  const cold: Journey[] = []
  const warm: Journey[] = []
  for (let at = 0; at < runs; at += 1) {
    const page = await stage.device(PHONE, { hasTouch: true })
    for (const into of [cold, warm]) {
      const tab = into === cold ? page : await page.context().newPage()
      await slowDown(tab)
      into.push(await journey(tab, `${stage.url}/j/${code}`, 'Send my vote'))
      await tab.evaluate(() => window.localStorage.clear())
      await tab.close()
    }
    await page.context().close()
    console.error(`phone ${at + 1} of ${runs}`)
  }
  return { cold, warm }
}

async function board(stage: Stage, cards: number, seconds: number): Promise<Row[]> {
  const { id, code, run } = await open(stage)
  await run({ type: 'open-round', activity: 'gather' })
  const everybody = new Crowd(stage, id)
  await everybody.join(Array.from({ length: WRITERS }, () => 'firms'))
  await everybody.write(
    'gather',
    Array.from({ length: cards }, (_, at) => `Card ${at + 1}: what should change here`),
  )
  const late = Array.from({ length: 5 }, () => new Crowd(stage, id))
  for (const one of late) await one.join(['civil'])
  const token = newToken()
  await run({ type: 'issue-link', role: 'display' }, token)
  const page = await stage.device(PROJECTOR, { reducedMotion: 'no-preference' })
  await readyForFunctions(page)
  await page.goto('about:blank')
  const idle = await framesOf(page, 3)
  await page.goto(`${stage.url}/board/${code}#d=${token}`)
  await page
    .getByText(/^Card \d+:/)
    .first()
    .waitFor()
  console.error(`board with ${cards} cards`)
  const counting = framesOf(page, seconds)
  for (let at = 0; at < (seconds * 1000) / PAUSE_MS; at += 1) {
    await Promise.all([
      late[at % late.length]?.write('gather', [`Late card ${at + 1}: and this as well`]),
      setTimeout(PAUSE_MS),
    ])
  }
  return [...frameRows('empty page', idle), ...frameRows('board', await counting)]
}

function newToken(): string {
  return randomBytes(18).toString('base64url')
}

const asked = clientArguments(process.argv.slice(2))
if (asked === null) process.stdout.write(USAGE)
else {
  globalThis
    .setTimeout(() => {
      console.error(`The bench was not done within ${LONGEST_MS / 60_000} minutes.`)
      process.exit(1)
    }, LONGEST_MS)
    .unref()
  const machine = thisMachine()
  const stage = await Stage.open()
  try {
    const { cold, warm } = await phones(stage, asked.runs)
    const frames = await board(stage, asked.cards, asked.seconds)
    const rows = [...joinRows('cold', cold), ...joinRows('warm', warm), ...frames]
    const verdicts = verdictsOf(rows)
    console.log(tableOf(rows))
    for (const { id, goal, value, ok } of verdicts)
      console.log(`${ok ? 'reached' : 'MISSED '}  ${id}  ${goal}: ${value}`)
    const slow = { slowdown: SLOWDOWN, ...NETWORK }
    const report = { machine, phone: slow, ...asked, rows, verdicts, waterfall: cold[0]?.waterfall ?? [] }
    if (asked.json !== null) writeFileSync(asked.json, `${JSON.stringify(report, null, 1)}\n`)
  } finally {
    await stage.close()
  }
}
