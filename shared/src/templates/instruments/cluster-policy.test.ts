import { describe, expect, it } from 'vitest'
import { AssessConfig } from '../../kinds/assess/schema.ts'
import { kindOf } from '../../kinds/index.ts'
import { MatrixConfig } from '../../kinds/matrix/schema.ts'
import { seededRandom } from '../../methods/seeded-random.ts'
import { isRefusal } from '../../refusal.ts'
import { clusterGovernance } from '../cluster-governance.ts'
import { clusterPolicy } from './cluster-policy.ts'
import { publicPacks } from './public-packs.ts'

const all = [...clusterPolicy, ...publicPacks]
const each = all.map((instrument) => ({ id: instrument.step.id, instrument }))
const stepNamed = (id: string) => all.find(({ step }) => step.id === id)?.step

describe('instruments of cluster policy and the further packs', () => {
  it.each(each)('$id takes answers to what it asks', ({ instrument: { step } }) => {
    const kind = kindOf(step.kind)
    expect(step.items.length).toBeGreaterThanOrEqual(kind?.needs.fewest ?? 1)
    if (!kind?.ballots) return
    const context = { config: kind.config.parse(step.config), items: step.items }
    expect(kind.fits?.(context) ?? null).toBeNull()
    const random = seededRandom(4)
    const opinions = step.items.map(() => random())
    const answer = kind.samples.answer?.(context, opinions, random)
    expect(isRefusal(kind.ballots.accept(context, answer))).toBe(false)
  })

  it('have titles that fit a phone', () => {
    const titles = all.flatMap(({ step }) => Object.values(step.title))
    expect(titles.filter((title = '') => title.length > 40)).toEqual([])
  })

  it('name only rows that are there: scales of their own, labels to confirm, who does what in the original', () => {
    for (const { step } of all) {
      const ids = new Set(step.items.map(({ id }) => id))
      const { scales, confirm } = AssessConfig.safeParse(step.config).data ?? {}
      const matrix = MatrixConfig.safeParse(step.config).data
      const overlay = matrix?.mode === 'allocate' ? matrix.overlay : undefined
      const named = [...Object.keys(scales ?? {}), ...(confirm ?? []), ...Object.keys(overlay ?? {})]
      expect(named.filter((id) => !ids.has(id))).toEqual([])
    }
  })

  it('say which labels the originals did not leave us whole', () => {
    const toConfirm = (id: string) => AssessConfig.parse(stepNamed(id)?.config).confirm
    expect(toConfirm('agency-representation')).toEqual([
      'members',
      'small-firms',
      'private-lead',
      'decisions',
      'legitimacy',
    ])
    expect(toConfirm('agency-resources')).toEqual(['investment', 'training'])
    expect(toConfirm('agency-structure')).toEqual(['secretariat'])
    expect(toConfirm('cluster-representation')).toEqual([
      'committee',
      'main-players',
      'small-firms',
      'private-lead',
      'decisions',
      'legitimacy',
    ])
    expect(toConfirm('cluster-vision')).toEqual(['consensus'])
    for (const id of [
      'agency-vision',
      'agency-links',
      'cluster-links',
      'cluster-resources',
      'cluster-monitoring',
    ])
      expect(toConfirm(id)).toEqual([])
  })
})

describe('the assessment of cluster governance', () => {
  it('asks every indicator of the clusters, anonymously and for two units', () => {
    const { agenda } = clusterGovernance.setup
    const batteries = agenda.filter(({ secrecy }) => secrecy === 'anonymous')
    const asked = batteries.flatMap(({ items }) => items.map(({ id }) => id)).sort()
    const clusters = clusterPolicy.filter(({ row }) => row.startsWith('Cluster battery'))
    expect(asked).toEqual(clusters.flatMap(({ step }) => step.items.map(({ id }) => id)).sort())
    for (const { config } of batteries) {
      const { headings, headingsAre } = AssessConfig.parse(config)
      expect([headingsAre, headings.length]).toEqual(['units', 2])
    }
  })

  it('comes back at its end to the questions it began with', () => {
    const { agenda } = clusterGovernance.setup
    const before = agenda[0]?.items.map(({ id }) => id)
    const after = agenda.at(-2)?.items.map(({ id }) => id)
    expect(before).toHaveLength(4)
    expect(after?.slice(0, 4)).toEqual(before)
    expect(agenda.at(-1)?.kind).toBe('present')
  })
})
