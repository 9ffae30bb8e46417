import { kindOf } from '@cabildo/shared/kinds/index'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { FIRST, hashOf, KINDS, PHASES, readHash, samplesOf } from './combination.ts'
import { play } from './play.ts'

describe('what the gallery plays', () => {
  it.each(KINDS)(
    'is every sample of %s in every phase, and nothing in it is refused',
    (kind) => {
      const steps = kindOf(kind)?.ballots ? 3 : 1
      for (const sample of samplesOf(kind)) {
        for (const phase of PHASES) {
          const combination = { ...FIRST, kind, sample, phase }
          expect(readHash(hashOf(combination))).toEqual(combination)
          const { player, people } = play(combination)
          const { current } = viewFor.display(player.live)
          expect(people).toHaveLength(14)
          expect(current?.kind).toBe(kind)
          if (phase === 'planned') expect(current?.phase).toBe('planned')
          if (phase !== 'revealed-3') continue
          if (current?.table) expect(current.table.rows).not.toHaveLength(0)
          else expect((current?.presents ?? current)?.revealStep).toBeGreaterThanOrEqual(steps)
        }
      }
    },
    60_000,
  )

  it('has an address for nothing else', () => {
    for (const hash of ['#kinds', '#controls', '#kinds/none/1/phone/open/es/light', '']) {
      expect(readHash(hash)).toBeNull()
    }
  })
})
