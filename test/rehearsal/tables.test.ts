/** A rehearsal of people who sit at tables: each writes at its own, and what the tables bring is what the room votes on. */
import { rehearse } from '@cabildo/server/rehearsal/rehearse'
import { rehearsalWords } from '@cabildo/server/rehearsal/words'
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { expect, it } from 'vitest'
import { bootServer } from '../server/booted.ts'

const title = { en: 'Tables', es: 'Mesas', pt: 'Mesas' }
const config = {
  contribute: true,
  maxPerPerson: 3,
  sharing: 'private',
  moderated: false,
  askWhy: true,
  tables: { count: 4, bring: 2 },
}
const agenda = [
  activity('cards', 'gather', config),
  activity('vote', 'vote', dots, { source: { activity: 'cards', take: { rule: 'all' } } }),
]

it('[K-gather-8] [I7] is counted exactly once, from the tables to the vote', async () => {
  const server = await bootServer()
  const setup = { ...sampleSetup, agenda, title, purpose: {} }
  const { differences, reportJson } = await rehearse({
    origin: server.url,
    hostToken: server.app.issueLocalToken(),
    template: { id: 'tables', title, summary: title, minutes: 10, setup },
    people: 14,
    seed: 3,
    language: 'es',
    preferences: null,
    words: rehearsalWords.es,
    patience: 20_000,
    progress: () => {},
  }).finally(() => server.close())
  expect(differences).toEqual([])
  const { report } = JSON.parse(reportJson) as { report: ReportModel }
  const [cards, vote] = report.activities
  const { tables = [], cards: brought } = GatherReport.parse(cards?.contributions)
  expect(tables).toHaveLength(4)
  for (const table of tables) {
    expect(table.people).toBeGreaterThan(1)
    expect(table.brought).toBe(2)
  }
  expect(vote?.rounds[0]?.items.map(({ id }) => id).sort()).toEqual(brought.map(({ id }) => id).sort())
})
