/** That the report of `kinds.test.ts` says what was answered: as data, and on its page, with the figures of the board. */
import { AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import { DiscussReport } from '@cabildo/shared/kinds/discuss/report'
import { MapReport } from '@cabildo/shared/kinds/map/report'
import { PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { ReportActivity } from '@cabildo/shared/workshop/report/report-model'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Rows of tables as the board showed them. */
export type Shown = Partial<Record<'risk' | 'water' | 'mining' | 'chamber', string[]>>

/** What stands in the row with this head, in the first table that has one. */
export async function cellsOf(page: Page, head: string, table: string | RegExp = ''): Promise<string[]> {
  const row = page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: head }) })
    .first()
  const cells = await row.getByRole('cell').allTextContents()
  return cells.map((text) => text.replace(/\s+/g, ' ').trim())
}

export async function expectReported(
  page: Page,
  activities: readonly ReportActivity[],
  shown: Shown,
): Promise<void> {
  const told = new Map(activities.map((activity) => [activity.id, activity]))
  const resultOf = (id: string) => told.get(id)?.rounds[0]?.result
  const gathered = (id: string) => told.get(id)?.contributions

  expect(shown.risk).toEqual(['Medir cada mes', 'Dirección de Aguas', 'Phase: Design'])
  const risk = await cellsOf(page, 'El pozo se seca')
  expect(risk.slice(0, 3)).toEqual(['Medir cada mes', 'Dirección de Aguas', 'Design'])

  const water = AssessDetail.parse(resultOf('assess')?.detail).rows.find(({ id }) => id === 'water')
  expect(water?.cells[0]).toMatchObject({ counts: [1, 2, 3], n: 6, unknown: 0 })
  expect(shown.water).toEqual(['17% (1)', '33% (2)', '50% (3)', '6', '0'])
  const marked = await cellsOf(page, 'Safe water', /^How each row was marked/)
  expect(marked.slice(0, 5)).toEqual(shown.water)
  await page.getByText('El pozo está medido').waitFor()

  const mining = resultOf('matrix')?.cells.filter(({ item }) => item === 'mining')
  expect(mining?.map(({ people }) => people.mean)).toEqual([2, 0.6])
  expect(shown.mining).toEqual(['2', '0.6'])
  expect(await cellsOf(page, 'Mining', /^Mean of each cell/)).toEqual(['2n = 6', '0.6n = 5', '1.42'])

  const [asked] = DiscussReport.parse(gathered('discuss')).questions ?? []
  const measured = asked?.posts.find(({ text }) => text.es === '¿Quién mide el agua?')
  expect(measured).toMatchObject({ support: 1, answer: { en: 'The water board' } })
  await page.getByText('The water board').waitFor()

  const map = MapReport.parse(gathered('map'))
  const chamber = map.actors.find(({ id }) => id === 'chamber')
  expect(chamber?.marks[0]?.told.said).toEqual([{ value: 'leads', n: 1 }])
  expect(map.links[0]?.told.said).toEqual([{ value: 'strong', n: 1 }])
  expect(map.gaps.emptyChairs).toEqual(['school'])
  expect(shown.chamber).toEqual(['● Leads 1'])
  expect(await cellsOf(page, 'Mining chamber', 'Who does what')).toContain('leads (1)')

  const [row] = PlanShow.parse(gathered('plan')).rows
  expect(row?.pledges.champion).toEqual({ name: 'Fundação do Lago', group: 'civil', onBehalf: false })
  expect(row?.declined).toMatchObject([{ as: 'co-champion', group: 'firms', reason: 'Sin presupuesto' }])
  await page.getByText('Champion: Fundação do Lago (Civil society)').waitFor()
  await page.getByText('Sin presupuesto').waitFor()
  await page.getByText('La sala lo pidió').waitFor()
}
