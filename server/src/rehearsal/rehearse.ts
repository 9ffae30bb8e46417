/**
 * The rehearsal: a facilitator, a board and a room full of people run a template's whole agenda over the real wire, and
 * every number they are shown is held against what they know they said (I2, I7).
 */
import { isArchiveRefusal } from '@cabildo/shared/archive/archive-refusal'
import { readArchive } from '@cabildo/shared/archive/read-archive'
import type { Template } from '@cabildo/shared/templates/template'
import type { Language } from '@cabildo/shared/text'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { Cast } from './cast.ts'
import { compareCards, compareReport, compareRoom, roundOf } from './compare-round.ts'
import { HttpCalls } from './http-calls.ts'
import { Ledger } from './ledger.ts'
import { type Preferences, withPreferences } from './preferences.ts'
import { setStage } from './set-stage.ts'
import { walkAgenda } from './walk-agenda.ts'
import type { Line } from './wire-client.ts'
import type { RehearsalWords } from './words.ts'

export type RehearsalOptions = {
  /** Where the server is: `http://host:port`. */
  origin: string
  /** A token with the host's rights there. */
  hostToken: string
  template: Template
  people: number
  seed: number
  language: Language
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
  /** The report in every format. */
  archive: Uint8Array
}

/** @throws Error where the archive is not as it was written */
function textsIn<const Names extends readonly string[]>(archive: Uint8Array, names: Names) {
  const read = readArchive(archive)
  if (isArchiveRefusal(read)) throw new Error(`the report is ${read.refused}`)
  return names.map((name) => new TextDecoder().decode(read.files.get(name))) as {
    [At in keyof Names]: string
  }
}

/** @throws Stopped when it cannot be held at all */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsed> {
  const { origin, patience } = options
  const line: Line = { origin, patience, ledger: new Ledger(), open: new Set() }
  try {
    return await hold(options, line)
  } finally {
    for (const client of [...line.open]) client.drop()
  }
}

async function hold(options: RehearsalOptions, line: Line): Promise<Rehearsed> {
  const { hostToken, template, people, seed, language, preferences, words, progress } = options
  const { ledger } = line
  const own = preferences ? withPreferences(template.setup, preferences.names, language) : template.setup
  const setup = { ...own, title: words.titled(own.title) }
  const cast = new Cast({ seed, people, groups: setup.groups, preferences })
  const { stage, workshop, code, token } = await setStage({ line, hostToken, setup, cast, language })
  progress(words.opened({ code, people: stage.people.length, groups: setup.groups.length }))
  const { rounds, cards } = await walkAgenda({ stage, language, words, progress })

  const http = new HttpCalls(line.origin)
  const archive = await http.archive(workshop, language, token)
  const [reportJson, reportHtml] = textsIn(archive, ['report.json', 'report.html'] as const)
  const { report } = JSON.parse(reportJson) as { report: ReportModel }
  const found = [
    ...compareRoom(report, stage.people),
    ...cards.flatMap((played) => compareCards(report, played)),
    ...rounds.flatMap((played) => compareReport(report, played)),
  ]
  for (const difference of found) ledger.differs(difference)

  const { sent, acknowledged, refused, resent, viewsEqual, differences } = ledger
  return {
    people: report.room.people,
    commands: { sent, acknowledged, refused, resent },
    ackMs: { p50: ledger.ackMsAt(0.5), p99: ledger.ackMsAt(0.99) },
    ballots: {
      cast: rounds.reduce((sum, { believed }) => sum + believed.length, 0),
      counted: rounds.reduce((sum, { view }) => sum + (roundOf(report, view)?.seal?.ballots ?? 0), 0),
    },
    viewsEqual,
    differences,
    reportJson,
    reportHtml,
    archive,
  }
}
