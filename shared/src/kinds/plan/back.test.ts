import { describe, expect, it } from 'vitest'
import { takeBackPlanning } from './back.ts'
import { planning } from './planning.ts'
import type { PlanAction } from './schema.ts'

/** A plan with a facilitator who can take back the last thing done. */
function plan() {
  const at = planning()
  /** What would take this back; all but changes of a row need nothing of the state before. */
  const doing = (action: PlanAction): PlanAction => {
    const count = at.facts.length
    at.does('facilitator', action)
    const fact = at.facts[count]
    const back = fact ? takeBackPlanning(at.slice, fact) : null
    if (back === null) throw new Error('it stays')
    return back
  }
  const back = (action: PlanAction) => at.does('facilitator', action)
  return { ...at, doing, back }
}

const row = { type: 'add-row', item: 'water', term: 'short', action: 'Medir', language: 'es' } as const
const asked = { type: 'ask', row: 'r1', as: 'champion', group: 'firms' } as const

describe('[R7] taking back what was done with a plan', () => {
  it('takes no row away that somebody has come to stand for', () => {
    const at = plan()
    const back = at.doing(row)
    at.champions('ana', 'r1')
    expect(at.back(back)).toMatchObject({ refused: 'row-has-champion' })
  })

  it('takes no item out that rows have grown from', () => {
    const at = plan()
    const back = at.doing({ type: 'admit-item', text: { es: 'Puente' }, reason: 'Ley' })
    at.writes('ana', { item: 'r1' })
    expect(at.back(back)).toMatchObject({ refused: 'item-has-rows' })
  })

  it('leaves what the author of a row has written since', () => {
    const at = plan()
    at.writes('ana')
    const edit = { type: 'edit-row', row: 'r1', field: 'action' } as const
    const back = at.doing({ ...edit, value: 'Medir el agua' })
    at.does('ana', { ...edit, value: 'Medir cada mes' })
    expect(at.back(back)).toEqual([])
    expect(at.show().rows[0]?.action).toBe('Medir cada mes')
  })

  it('leaves a champion who has spoken since', () => {
    const at = plan()
    at.writes('ana')
    const back = at.doing(asked)
    at.does('leo', { type: 'accept', row: 'r1', as: 'champion', name: 'LEO' })
    expect(at.back(back)).toEqual([])
    expect(at.show().rows[0]?.pledges.champion?.name).toBe('LEO')
  })

  it('gives a pledge back whose part was let go, unless the other part is of the same group by now', () => {
    const at = plan()
    at.writes('ana')
    at.champions('ana', 'r1')
    const back = at.doing({ type: 'release', row: 'r1', as: 'champion' })
    at.champions('leo', 'r1', 'co-champion')
    expect(at.back(back)).toMatchObject({ refused: 'same-group' })
    at.does('leo', { type: 'withdraw', row: 'r1', as: 'co-champion' })
    at.back(back)
    expect(at.show().rows[0]?.pledges.champion?.name).toBe('ANA')
    expect(at.does('ana', { type: 'withdraw', row: 'r1', as: 'champion' })).toHaveLength(1)
  })

  it('brings back no row that its author took away', () => {
    const at = plan()
    at.writes('ana')
    at.does('ana', { type: 'remove-row', row: 'r1' })
    expect(at.back({ type: 'take-back', what: 'row-removed', id: 'r1' })).toEqual([])
    expect(at.does('ana', { type: 'take-back', what: 'row-removed', id: 'r1' })).toMatchObject({
      refused: 'not-allowed',
    })
  })
})
