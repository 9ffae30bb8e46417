/** What is printed beside rounds with ballots, of logs of every kind: counts of cards, posts and rows, and the tables drawn of votes. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { firstDifference } from '@cabildo/shared/recount/expected'
import { recountReport } from '@cabildo/shared/recount/recount-report'
import { PrintedReport } from '@cabildo/shared/recount/recounted-report'
import { type LoggedEvent, WorkshopEvent } from '@cabildo/shared/workshop/events'
import { replay } from '@cabildo/shared/workshop/live'
import { publicReport } from '@cabildo/shared/workshop/report/public-report'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { gathered } from './gathered.ts'

const LOGS = resolve(import.meta.dirname, '../conformance/logs')

function printed(log: string): PrintedReport {
  const events: LoggedEvent[] = JSON.parse(readFileSync(resolve(LOGS, log), 'utf8'))
  const { state } = replay(events.map((logged) => ({ ...logged, event: WorkshopEvent.parse(logged.event) })))
  return PrintedReport.parse(JSON.parse(JSON.stringify(reportOf(state))))
}

const inside = (from: unknown, path: readonly string[]) =>
  path.reduce((all, key) => Object(Object(all)[key]), from) as Record<string, number>

const wrongIn = (report: PrintedReport) =>
  firstDifference(recountReport(report, () => null).beside, report.activities)

/** Puts something else at a place of what is printed of the step of this kind. */
function claiming(report: PrintedReport, kind: string, part: string, path: string, value: unknown): void {
  const step = report.activities.find((activity) => activity.kind === kind)
  const steps = [part, ...path.split('.')]
  Object.assign(inside(step, steps.slice(0, -1)), { [steps.at(-1) ?? '']: value })
}

const manyOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `a${at}`, marks: [], sector: 'public' }))

describe('[V3] what is printed beside rounds', () => {
  it.each(readdirSync(LOGS))('is counted again from what stands there (%s)', (log) => {
    expect(wrongIn(printed(log))).toBeNull()
  })

  it.each([
    ['first.json', 'counts', 'alone'],
    ['first.json', 'counts', 'top'],
    ['first.json', 'counts', 'withdrawn'],
    ['notes.json', 'counts', 'written'],
    ['notes.json', 'counts', 'answered'],
    ['notes.json', 'voices', 'total'],
    ['plan.json', 'checklist', 'champions', 'missing'],
    ['plan.json', 'checklist', 'engagement', 'groups'],
  ])('and found where it says something else (%s: %s %s)', (log, ...path) => {
    const report = printed(log)
    const last = path.at(-1) ?? ''
    const place = report.activities
      .map(({ contributions }) => inside(contributions, path.slice(0, -1)))
      .find((found) => typeof found[last] === 'number')
    if (place) place[last] = Number(place[last]) + 1
    expect(wrongIn(report)?.path).toContain('contributions')
  })

  it.each([
    ['plan', 'gaps'],
    ['plan', 'checklist.progressive.missing'],
    ['map', 'gaps.overlaps'],
    ['map', 'gaps.orphans'],
    ['map', 'gaps.pairs'],
    ['map', 'gaps.absent'],
    ['map', 'gaps.sectors'],
  ])('and what is missing follows from what is there (%s: %s)', async (kind, at) => {
    const path = at.split('.')
    const report = PrintedReport.parse(structuredClone((await gathered()).report))
    const place = inside(
      report.activities.find((activity) => activity.kind === kind)?.contributions,
      path.slice(0, -1),
    ) as Record<string, unknown>
    const last = path.at(-1) ?? ''
    expect([place[last], wrongIn(report)]).toEqual([expect.arrayContaining([expect.anything()]), null])
    place[last] = (place[last] as unknown[]).slice(1)
    expect(wrongIn(report)?.path).toContain('contributions')
  })

  it('and at tables also where all that was merged into a card was hidden', async () => {
    const { report } = await gathered(2)
    const gather = report.activities.find(({ kind }) => kind === 'gather')
    expect(gather?.contributions).toMatchObject({ counts: { hidden: 3, merged: 0, top: 3 } })
    expect(wrongIn(PrintedReport.parse(structuredClone(report)))).toBeNull()
  })

  it.each([
    ['gather', (report: PrintedReport) => claiming(report, 'gather', 'config', 'tables.count', 200_000_000)],
    ['map', (report: PrintedReport) => claiming(report, 'map', 'contributions', 'actors', manyOf(6000))],
  ])('and takes no time over a file that claims more than any workshop holds (%s)', async (_kind, claim) => {
    const report = PrintedReport.parse(structuredClone((await gathered()).report))
    claim(report)
    expect(wrongIn(report)?.path).toContain('contributions')
  })

  it('and where names are left out, of which something seems to be missing then', async () => {
    const report = PrintedReport.parse(publicReport((await gathered()).report))
    const plan = report.activities.find(({ kind }) => kind === 'plan')?.contributions
    expect(JSON.stringify(plan)).not.toContain('The ministry')
    expect(plan?.gaps).toEqual(expect.arrayContaining([expect.objectContaining({ gap: 'no-addressee' })]))
    expect(wrongIn(report)).toBeNull()
    const [gap] = (plan?.gaps ?? []) as unknown[]
    Object.assign(plan ?? {}, { gaps: [...((plan?.gaps ?? []) as unknown[]), gap] })
    expect(wrongIn(report)?.path).toContain('gaps')
  })
})
