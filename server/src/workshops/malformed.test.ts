import { Command } from '@cabildo/shared/workshop/commands'
import { describe, expect, it } from 'vitest'
import { malformed } from './malformed.ts'

function refusalOf(command: unknown) {
  const parsed = Command.safeParse(command)
  return parsed.success ? null : malformed(parsed.error)
}

describe('a command that cannot be read', () => {
  it('[I16] is told apart from one that is only too long, by the field at fault', () => {
    const titled = (en: unknown) => refusalOf({ type: 'edit-workshop', title: { en } })
    expect(titled('a'.repeat(20_000))).toBeNull()
    expect(titled('a'.repeat(20_001))).toEqual({ refused: 'too-large', field: 'title.en' })
    expect(titled(7)).toEqual({ refused: 'malformed', field: 'title.en' })
    expect(refusalOf(null)).toEqual({ refused: 'malformed' })
  })

  it('names no field longer than a line', () => {
    const config = { ['x'.repeat(500)]: undefined }
    const error = { issues: [{ code: 'invalid_type', path: Object.keys(config) }] }
    expect(malformed(error).field).toHaveLength(80)
  })
})
