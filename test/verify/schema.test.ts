/** The format of the report as data, written down for other programs: docs/report.schema.json is made here, and kept true. */
import { resolve } from 'node:path'
import { reportJson } from '@cabildo/server/report/json'
import type { Predecessor } from '@cabildo/shared/workshop/predecessor'
import { publicReport } from '@cabildo/shared/workshop/report/public-report'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { beforeAll, describe, expect, it } from 'vitest'
import { wholeModel } from '../report/whole-model.ts'
import { everySample, played } from './played.ts'
import type { PublishedReport } from './published-report.ts'
import { SCHEMA_FILE, unlikePublished } from './published-schema.ts'
import { type JsonSchema, schemaOfType } from './schema-of-types.ts'

/** As if everything had been asked in an earlier workshop too. */
function continued({ workshop: { id, title }, openedAt, activities }: ReportModel): Predecessor {
  const told = activities.flatMap(({ id: activity, rounds }) =>
    rounds.flatMap(({ answered, rule, items, result }) =>
      answered !== null && rule && result ? [{ activity, answered, rule, items, detail: result.detail }] : [],
    ),
  )
  return { id, title, head: 'head', openedAt, told }
}

const SENTENCE = /^[\p{Lu}\d].+\.$/u

function isTold({ description, ...told }: JsonSchema): boolean {
  const sentence = String(description ?? '')
  return SENTENCE.test(sentence) && (!mayBeNull(told) || /\bnull\b/i.test(sentence))
}

function mayBeNull({ type, anyOf = [] }: JsonSchema): boolean {
  return [type].flat().includes('null') || (anyOf as JsonSchema[]).some(mayBeNull)
}

/** Where the fields stand of which the schema says nothing, no sentence, or not when they are null. */
function untold(schema: JsonSchema, at = ''): string[] {
  return Object.entries(schema).flatMap(([name, value]) => {
    if (typeof value !== 'object' || value === null) return []
    if (name !== 'properties') return untold(value as JsonSchema, `${at}/${name}`)
    return Object.entries(value as { [field: string]: JsonSchema }).flatMap(([field, told]) => [
      ...(isTold(told) ? [] : [`${at}/${field}`]),
      ...untold(told, `${at}/${field}`),
    ])
  })
}

const TYPES = resolve(import.meta.dirname, 'published-report.ts')

describe('[C16] the schema of the report as data', () => {
  let whole: ReportModel
  beforeAll(async () => {
    const { model } = await wholeModel()
    whole = { ...model, predecessor: continued(model) }
  })
  const written = (model: ReportModel) => reportJson(model, 'head', 0)

  it('says what the types of the program say', async () => {
    const head = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A report of Cabildo as data',
    }
    const schema = { ...head, ...schemaOfType(TYPES, 'PublishedReport') }
    await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot(SCHEMA_FILE)
  })

  it('says of every field what it is, in a sentence', () => {
    expect(untold(schemaOfType(TYPES, 'PublishedReport'))).toEqual([])
    const inside = {
      items: { properties: { deep: {}, half: { description: 'in hex' }, told: { description: 'In hex.' } } },
    }
    expect(untold({ $defs: { One: { properties: { list: { description: 'All.', ...inside } } } } })).toEqual([
      '/$defs/One/list/items/deep',
      '/$defs/One/list/items/half',
    ])
  })

  it('describes all that a report can hold, in every edition', () => {
    expect(unlikePublished(written(whole))).toEqual([])
    expect(unlikePublished(written(publicReport(whole)))).toEqual([])
    expect(unlikePublished(written({ ...whole, edition: 'interim' }))).toEqual([])
  })

  it.each(['open', 'confidential', 'anonymous'] as const)(
    'describes every kind of question with its record (%s)',
    async (secrecy) => {
      const asked = everySample().map((each) => ({ ...each, secrecy, rounds: Math.min(each.planned, 2) }))
      const report = await played({ asked, people: 12, groups: 2, seed: 3, hides: 2, alsoGathers: true })
      expect(unlikePublished(report)).toEqual([])
    },
  )

  it('knows no other field, wherever it stands', () => {
    const kept = JSON.stringify(written(whole))
    const places: ((report: PublishedReport) => unknown)[] = [
      (report) => report,
      ({ report }) => report.room.rows[0],
      ({ report }) => report.workshop,
      ...whole.activities.flatMap(({ rounds, contributions }, at) => {
        const step = ({ report }: PublishedReport) => report.activities[at]
        const round = (report: PublishedReport) => step(report)?.rounds[0]
        return [
          step,
          (report: PublishedReport) => step(report)?.config,
          ...(rounds[0] ? [round] : []),
          ...(rounds[0]?.result ? [(report: PublishedReport) => round(report)?.result?.detail] : []),
          ...(contributions ? [(report: PublishedReport) => step(report)?.contributions] : []),
        ]
      }),
    ]
    for (const [at, placeIn] of places.entries()) {
      const report: PublishedReport = JSON.parse(kept)
      Object.assign(placeIn(report) as object, { another: 1 })
      expect(unlikePublished(report), `place ${at}`).not.toEqual([])
    }
  })
})
