/** Nothing of the source documents is forgotten: each of their instruments is a step that can be run. */
import { readFileSync } from 'node:fs'
import { kindOf } from '@cabildo/shared/kinds/index'
import { isRefusal } from '@cabildo/shared/refusal'
import { checkTemplate } from '@cabildo/shared/templates/check-template'
import { templates } from '@cabildo/shared/templates/index'
import { instruments } from '@cabildo/shared/templates/instruments/index'
import { ENGINES, SOURCES } from '@cabildo/shared/templates/instruments/instrument'
import { LEAST_SMALLEST_GROUP } from '@cabildo/shared/workshop/setup'
import { describe, expect, it } from 'vitest'
import { DOMAIN_ROWS } from './domain-rows.ts'
import { instrumentsTable, runs } from './table.ts'

const rows = SOURCES.flatMap((source) => DOMAIN_ROWS[source].map((row) => ({ source, row })))

describe('the instruments', () => {
  it.each(rows)('run “$row” of source $source', ({ source, row }) => {
    expect(runs(source, row).length).toBeGreaterThan(0)
  })

  it('name no row that is not there, and cover every engine type', () => {
    const unknown = instruments.flatMap(({ source, row, rows: own }) =>
      (own ?? [row]).filter((each) => !DOMAIN_ROWS[source].includes(each)),
    )
    expect(unknown).toEqual([])
    const engines = new Set(instruments.flatMap((instrument) => instrument.engines))
    expect(ENGINES.filter((engine) => !engines.has(engine))).toEqual([])
  })

  it.each(instruments.map(({ step }) => ({ id: step.id, step })))('can be opened: $id', ({ step }) => {
    const opened = checkTemplate({
      id: 'one',
      title: step.title,
      summary: {},
      minutes: 0,
      setup: {
        title: step.title,
        purpose: {},
        languages: ['es', 'en', 'pt'],
        groups: [],
        smallestGroup: LEAST_SMALLEST_GROUP,
        agenda: [step],
        template: null,
      },
    })
    expect(isRefusal(opened) ? opened : null).toBeNull()
    const { fewest = 0 } = kindOf(step.kind)?.needs ?? {}
    // What has no rows of its own takes them from an earlier step, or is written by people.
    expect(step.items.length === 0 || step.items.length >= fewest).toBe(true)
  })

  it('have ids of their own', () => {
    const ids = instruments.map(({ step }) => step.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('are listed in the documents, with the templates that use them', () => {
    expect(readFileSync(new URL('../../docs/instruments.md', import.meta.url), 'utf8')).toBe(
      instrumentsTable(),
    )
  })
})

describe('the templates', () => {
  it('are one for each source, in three languages, with groups and target seats', () => {
    expect(templates.map(({ id }) => id)).toEqual([
      'competitive-cities',
      'city-action-plan',
      'shared-vision',
      'place-based',
      'sector-programme',
      'multilevel-coordination',
      'institutional-capacity',
      'cluster-governance',
    ])
    for (const { setup } of templates) {
      expect(setup.languages).toEqual(['es', 'en', 'pt'])
      expect(setup.groups.length).toBeGreaterThanOrEqual(3)
      expect(setup.groups.every(({ seats }) => seats > 0)).toBe(true)
    }
  })
})
