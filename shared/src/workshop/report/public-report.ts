/** The report as it may be handed to anybody: no names of people, and nothing that facilitators noted for themselves. */
import { kindOf } from '../../kinds/index.ts'
import type { ReportActivity, ReportModel, ReportRound } from './report-model.ts'

const TO_THE_END = { asked: Number.POSITIVE_INFINITY, revealed: true }

/** Which fields are told. What is not named here is told to nobody: a new field does not compile until somebody has decided. */
type Fields<Whole> = Record<keyof Whole, boolean>

const OF_REPORT: Fields<ReportModel> = {
  edition: true,
  workshop: true,
  template: true,
  openedAt: true,
  predecessor: true,
  rev: true,
  room: true,
  activities: true,
  priorities: true,
  parked: true,
  notes: false,
  deeds: true,
  smallestGroup: true,
}

const OF_ACTIVITY: Fields<ReportActivity> = {
  id: true,
  kind: true,
  title: true,
  prompt: true,
  secrecy: true,
  config: true,
  rounds: true,
  contributions: true,
  table: true,
}

const OF_ROUND: Fields<ReportRound> = {
  n: true,
  asked: true,
  reopened: true,
  partial: true,
  items: true,
  answered: true,
  rule: true,
  result: true,
  annex: true,
  withheld: true,
  seal: true,
}

/** What people wrote stays as it was written, with whatever names they wrote into it. */
export function publicReport(model: ReportModel): ReportModel {
  return { ...told(model, OF_REPORT), activities: model.activities.map(publicActivity) }
}

function publicActivity(activity: ReportActivity): ReportActivity {
  const redact = kindOf(activity.kind)?.contributions?.withoutNames
  const { contributions } = activity
  return {
    ...told(activity, OF_ACTIVITY),
    config: configTold(activity),
    rounds: activity.rounds.map((round) => told(round, OF_ROUND)),
    contributions: contributions && redact ? redact(contributions) : contributions,
  }
}

function told<Whole extends object>(whole: Whole, fields: Fields<Whole>): Whole {
  const known = new Map<string, boolean>(Object.entries(fields))
  return Object.fromEntries(Object.entries(whole).filter(([name]) => known.get(name) === true)) as Whole
}

/** As phones and boards are told it in the end: what a plan began with has names in it, and stays behind. */
function configTold({ kind: id, config }: ReportActivity): Record<string, unknown> {
  const kind = kindOf(id)
  const parsed = kind?.told ? kind.config.safeParse(config) : null
  return parsed?.success ? (kind?.told?.(parsed.data, TO_THE_END) ?? config) : config
}
