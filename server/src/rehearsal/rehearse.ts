/**
 * The rehearsal: a facilitator, a board and a room full of people run a template's whole agenda over the real wire, and
 * every number they are shown is held against what they know they said (I2, I7).
 */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Template } from '@cabildo/shared/templates/template'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { nanoid } from 'nanoid'
import { playBallots } from './ballot-round.ts'
import { type PlayedCards, playCards } from './card-round.ts'
import { Cast } from './cast.ts'
import type { RehearsalLanguage } from './challenge-bank.ts'
import { compareCards, compareReport, type PlayedRound, roundOf } from './compare-round.ts'
import { HttpCalls } from './http-calls.ts'
import { inTurn } from './in-turn.ts'
import { Ledger } from './ledger.ts'
import { Person } from './person.ts'
import { type Preferences, withPreferences } from './preferences.ts'
import { Stage } from './stage.ts'
import { Stopped } from './stopped.ts'
import { WireClient } from './wire-client.ts'
import type { RehearsalWords } from './words.ts'

export type RehearsalOptions = {
  /** Where the server is: `http://host:port`. */
  origin: string
  /** A token with the host's rights there. */
  hostToken: string
  template: Template
  people: number
  seed: number
  language: RehearsalLanguage
  preferences: Preferences | null
  words: RehearsalWords
  /** How long anything may take before it counts as missing, in ms. */
  patience: number
  progress: (line: string) => void
}

/** `differences`: empty when everything was counted exactly once and shown alike; the first is the one to look at. */
export type Rehearsed = {
  people: number
  commands: { sent: number; acknowledged: number; refused: number; resent: number }
  ackMs: { p50: number; p99: number }
  ballots: { cast: number; counted: number }
  viewsEqual: boolean
  differences: readonly string[]
  reportJson: string
  reportHtml: string
}

const JOIN_AT_ONCE = 20

export async function rehearse(options: RehearsalOptions): Promise<Rehearsed> {
  const { origin, template, people, seed, language, preferences, words, progress } = options
  const ledger = new Ledger()
  const http = new HttpCalls(origin)
  const setup = preferences ? withPreferences(template.setup, preferences.names, language) : template.setup
  const cast = new Cast({ seed, people, groups: setup.groups, preferences })
  const opened = await open(options, http, ledger, setup)
  const token = nanoid(24)
  const stage = await openStage(options, { http, ledger, setup, cast, opened, token })
  progress(words.opened({ code: opened.code, people: stage.people.length, groups: setup.groups.length }))

  const played: PlayedRound[] = []
  const gathered: PlayedCards[] = []
  for (const { setup: activity } of stage.facilitator.view.agenda) {
    const entry = await enter(stage, activity.id)
    const kind = kindOf(activity.kind)
    const title = activity.title[language] ?? activity.id
    if (kind?.ballots) {
      const round = await playBallots(stage, entry)
      played.push(round)
      progress(words.ballots({ title, cast: round.believed.length, people: stage.people.length }))
    } else if (kind?.contributions) {
      const cards = await playCards(stage, entry, language)
      gathered.push(cards)
      progress(words.cards({ title, ...cards }))
    } else progress(words.presented({ title }))
  }
  await stage.direct({ type: 'end-workshop' })
  await stage.allSee('the end', (_, { status }) => status === 'ended')

  const [reportJson, reportHtml] = await Promise.all(
    (['json', 'html'] as const).map((format) => http.report(opened.workshop, format, language, token)),
  )
  const { report } = JSON.parse(reportJson ?? '') as { report: ReportModel }
  compareRoom(ledger, report, stage)
  const found = [
    ...gathered.flatMap((cards) => compareCards(report, cards)),
    ...played.flatMap((round) => compareReport(report, round)),
  ]
  for (const difference of found) ledger.differs(difference)
  for (const { client } of stage.people) client.drop()
  stage.board.drop()
  stage.facilitator.drop()

  const { sent, acknowledged, refused, resent, viewsEqual, differences } = ledger
  return {
    people: report.room.people,
    commands: { sent, acknowledged, refused, resent },
    ackMs: { p50: ledger.ackMsAt(0.5), p99: ledger.ackMsAt(0.99) },
    ballots: {
      cast: played.reduce((sum, { believed }) => sum + believed.length, 0),
      counted: played.reduce((sum, { view }) => sum + (roundOf(report, view)?.seal?.ballots ?? 0), 0),
    },
    viewsEqual,
    differences,
    reportJson: reportJson ?? '',
    reportHtml: reportHtml ?? '',
  }
}

type Opened = { workshop: string; code: string }

async function open(
  { hostToken, words }: RehearsalOptions,
  http: HttpCalls,
  ledger: Ledger,
  setup: WorkshopSetup,
): Promise<Opened> {
  const command = { type: 'open-workshop' as const, setup: { ...setup, title: words.titled(setup.title) } }
  ledger.sent += 1
  const result = await http.command({ id: nanoid(), workshop: null, command }, hostToken)
  ledger.answered(result)
  if (!result.ok) throw new Stopped('refused', { command: command.type, code: result.refused })
  return { workshop: result.workshop, code: result.code ?? '' }
}

/** The facilitator and the board come by links of their own; then the people join by the code. */
async function openStage(
  { origin, hostToken, people, patience, language }: RehearsalOptions,
  {
    http,
    ledger,
    setup,
    cast,
    opened: { workshop, code },
    token,
  }: { http: HttpCalls; ledger: Ledger; setup: WorkshopSetup; cast: Cast; opened: Opened; token: string },
): Promise<Stage> {
  const boardToken = nanoid(24)
  for (const [role, secret] of [
    ['facilitator', token],
    ['display', boardToken],
  ] as const) {
    ledger.sent += 1
    const envelope = {
      id: nanoid(),
      workshop,
      command: { type: 'issue-link' as const, role },
      secrets: { token: secret },
    }
    const result = await http.command(envelope, hostToken)
    ledger.answered(result)
    if (!result.ok) throw new Stopped('refused', { command: 'issue-link', code: result.refused })
  }
  const wire = (secret: string) => ({
    origin,
    handshake: { token: secret, workshop, protocol: PROTOCOL, language },
    ledger,
    patience,
  })
  const facilitator = new WireClient('facilitator', wire(token))
  const board = new WireClient('display', wire(boardToken))
  await Promise.all([facilitator.connect(), board.connect()])

  const join = (index: number) =>
    Person.join({
      index,
      code,
      // Every fourth person writes in the other language.
      language: index % 4 === 3 ? (language === 'es' ? 'en' : 'es') : language,
      choose: (door) => cast.chooses(index, door),
      http,
      ledger,
      patience,
    })
  const votes = setup.agenda.some(({ kind }) => kindOf(kind)?.ballots)
  const punctual = people > 1 && votes ? people - 1 : people
  const stage = new Stage({
    facilitator,
    board,
    ledger,
    cast,
    late: punctual < people ? () => join(people - 1) : null,
  })
  await inTurn([...Array(punctual).keys()], JOIN_AT_ONCE, async (index) => {
    stage.people.push(await join(index))
  })
  return stage
}

/** Puts an activity in front of everybody; where its items are picked by hand, the facilitator picks the first of them. */
async function enter(stage: Stage, activity: string): Promise<AgendaEntry> {
  const { source } = stage.entry(activity).setup
  if (source?.take.rule === 'picked' && source.take.items.length === 0) {
    const picked = stage.entry(source.activity).outcome?.slice(0, PICKED) ?? []
    const take = { rule: 'picked' as const, items: picked.map(({ id }) => id) }
    await stage.direct({ type: 'edit-activity', activity, source: { activity: source.activity, take } })
  }
  await stage.direct({ type: 'enter-activity', activity })
  await stage.allSee(`${activity} in front`, (current) => current?.id === activity)
  return stage.entry(activity)
}

const PICKED = 7

function compareRoom(ledger: Ledger, { room }: ReportModel, { people }: Stage): void {
  if (room.people !== people.length)
    ledger.differs(`report: people ${room.people}, expected ${people.length}`)
  for (const { id, present } of room.rows) {
    const expected = people.filter(({ group }) => group === id).length
    if (present !== expected) ledger.differs(`report, group ${id}: people ${present}, expected ${expected}`)
  }
}
