/** What every kind promises, checked on its own worked examples: the registry is walked, no kind is named. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { describe, expect, it } from 'vitest'

describe.each(Object.entries<Kind>(kinds))('kind %s', (id, kind) => {
  it('is registered under its own id, with an example of two configurations or more', () => {
    expect(kind.id).toBe(id)
    expect(kind.samples.configs.length).toBeGreaterThanOrEqual(2)
    expect(kind.samples.items.length).toBeGreaterThanOrEqual(kind.needs.fewest)
    expect(kind.samples.items.length).toBeLessThanOrEqual(kind.needs.most)
    expect(kind.ballots === null || kind.contributions === null).toBe(true)
  })

  it.each([kind.starter, ...kind.samples.configs])('parses and passes configuration %j', (config) => {
    expect(kind.config.parse(config)).toEqual(config)
    expect(kind.check(config)).toBeNull()
    for (const note of kind.methods(config)) expect(note.key).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('refuses a configuration of another shape', () => {
    for (const config of [null, 7, 'x', [], {}]) expect(kind.config.safeParse(config).success).toBe(false)
  })
})
