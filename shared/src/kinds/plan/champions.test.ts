import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { planning } from './planning.ts'
import { ownPlan } from './view.ts'

const key = 'c'.repeat(32)

function oneRow(...settings: Parameters<typeof planning>) {
  const rig = planning(...settings)
  rig.writes('facilitator')
  const row = () => rig.show().rows[0]
  return { ...rig, row }
}

describe('stepping forward', () => {
  it('is a pledge by name and group, and one’s own to take back', () => {
    const { champions, does, slice, row } = oneRow()
    champions('ana', 'r1', 'champion', 'Cámara de Comercio')
    expect(row()?.pledges.champion).toEqual({ name: 'Cámara de Comercio', group: 'firms', onBehalf: false })
    expect(ownPlan(slice, 'ana').pledges).toEqual([{ row: 'r1', as: 'champion' }])
    expect(champions('eva', 'r1')).toMatchObject({ refused: 'champion-taken' })
    const back = { type: 'withdraw', row: 'r1', as: 'champion' } as const
    expect(does('leo', back)).toMatchObject({ refused: 'not-your-contribution' })
    does('ana', back)
    expect(row()?.pledges).toEqual({})
    expect(ownPlan(slice, 'ana').pledges).toEqual([])
  })

  it('needs a name', () => {
    const { champions } = oneRow()
    expect(champions('ana', 'r1', 'champion', ' ')).toMatchObject({ refused: 'text-empty', field: 'name' })
  })

  it('[K-plan-2] the two who stand for a row are of different groups, whoever came first', () => {
    const { champions, does } = oneRow()
    champions('ana', 'r1', 'co-champion')
    expect(champions('leo', 'r1')).toEqual({ refused: 'same-group' })
    expect(does('facilitator', { type: 'ask', row: 'r1', as: 'champion', group: 'firms' })).toEqual({
      refused: 'same-group',
    })
    expect(
      does('facilitator', { type: 'offer', row: 'r1', as: 'champion', name: 'X', group: 'firms' }),
    ).toEqual({ refused: 'same-group' })
    expect(isRefusal(champions('eva', 'r1'))).toBe(false)
  })

  it('[K-plan-2] without groups they must at least be two', () => {
    const { champions } = oneRow()
    champions('noa', 'r1', 'champion', 'Club Andino')
    expect(champions('noa', 'r1', 'co-champion', 'Otro')).toEqual({ refused: 'same-group' })
    expect(champions('tom', 'r1', 'co-champion', 'CLUB andino')).toEqual({ refused: 'same-group' })
    expect(isRefusal(champions('tom', 'r1', 'co-champion', 'Junta de vecinos'))).toBe(false)
  })

  it('may be noted by the facilitator for somebody in the room, who is then let go by the facilitator', () => {
    const { does, row, slice } = oneRow()
    does('facilitator', { type: 'offer', row: 'r1', as: 'champion', name: 'Alcalde', group: 'municipal' })
    expect(row()?.pledges.champion).toEqual({ name: 'Alcalde', group: 'municipal', onBehalf: true })
    expect(does('ana', { type: 'withdraw', row: 'r1', as: 'champion' })).toMatchObject({
      refused: 'not-your-contribution',
    })
    does('facilitator', { type: 'release', row: 'r1', as: 'champion' })
    expect(slice.rows.get('r1')).toMatchObject({ pledges: {}, holders: {} })
    expect(does('facilitator', { type: 'release', row: 'r1', as: 'champion' })).toEqual([])
  })

  it('is of the group one is in, whatever is said', () => {
    const { does, row } = oneRow()
    does('ana', { type: 'offer', row: 'r1', as: 'champion', name: 'Ana', group: 'civil' })
    expect(row()?.pledges.champion?.group).toBe('firms')
  })
})

describe('asking', () => {
  const ask = { type: 'ask', row: 'r1', as: 'champion', group: 'civil' } as const

  it('[K-plan-3] a decline is shown with its group, and the gap stays open', () => {
    const { does, row, show } = oneRow()
    does('facilitator', ask)
    expect(row()?.asked).toEqual({ champion: { group: 'civil', name: null } })
    const decline = { type: 'decline', row: 'r1', as: 'champion', reason: 'No alcanza' } as const
    expect(does('ana', decline)).toEqual({ refused: 'not-asked' })
    does('eva', decline)
    expect(row()).toMatchObject({
      asked: {},
      pledges: {},
      declined: [{ as: 'champion', group: 'civil', name: null, reason: 'No alcanza' }],
    })
    expect(show().gaps).toContainEqual({ gap: 'no-champion', of: 'r1' })
    expect(does('eva', decline)).toEqual({ refused: 'not-asked' })
  })

  it('is answered by that group alone, and by whoever is meant where no group was named', () => {
    const { does, row } = oneRow()
    does('facilitator', ask)
    expect(does('ana', { type: 'accept', row: 'r1', as: 'champion', name: 'Ana' })).toEqual({
      refused: 'not-asked',
    })
    does('eva', { type: 'accept', row: 'r1', as: 'champion', name: 'Junta de vecinos' })
    expect(row()).toMatchObject({
      asked: {},
      pledges: { champion: { name: 'Junta de vecinos', group: 'civil' } },
    })
    does('facilitator', { ...ask, as: 'co-champion', group: null, name: 'La Seremi' })
    does('ana', { type: 'accept', row: 'r1', as: 'co-champion', name: 'La Seremi' })
    expect(row()?.pledges['co-champion']).toMatchObject({ group: 'firms' })
  })

  it('names a group or somebody, and can be taken back', () => {
    const { does, row } = oneRow()
    expect(does('facilitator', { ...ask, group: null })).toMatchObject({ refused: 'text-empty' })
    does('facilitator', ask)
    expect(does('facilitator', ask)).toEqual([])
    does('facilitator', { type: 'release', row: 'r1', as: 'champion' })
    expect(row()?.asked).toEqual({})
    expect(row()?.declined).toEqual([])
  })

  it('is over when somebody else steps forward', () => {
    const { does, champions, row } = oneRow()
    does('facilitator', ask)
    champions('ana', 'r1')
    expect(row()?.asked).toEqual({})
    expect(does('eva', { type: 'accept', row: 'r1', as: 'champion', name: 'Eva' })).toEqual({
      refused: 'champion-taken',
    })
  })

  it('is answered by the facilitator for who answers aloud', () => {
    const { does, row } = oneRow()
    does('facilitator', ask)
    does('facilitator', { type: 'accept', row: 'r1', as: 'champion', name: 'Junta' })
    expect(row()?.pledges.champion).toEqual({ name: 'Junta', group: 'civil', onBehalf: true })
  })
})

describe('[S2] champions of an anonymous activity', () => {
  it('give a name for all to see, and no fact says which person it was', () => {
    const { does, facts, row } = oneRow({}, 'anonymous')
    const offer = { type: 'offer', row: 'r1', as: 'champion', name: 'Club Andino' } as const
    expect(does('ana', offer)).toMatchObject({ refused: 'ballot-key-needed' })
    does('ana', { ...offer, key })
    expect(JSON.stringify(facts)).not.toMatch(/"ana"/)
    expect(row()?.pledges.champion?.name).toBe('Club Andino')
    expect(JSON.stringify(row())).not.toContain(key)
    const back = { type: 'withdraw', row: 'r1', as: 'champion' } as const
    expect(does('leo', { ...back, key: 'd'.repeat(32) })).toMatchObject({ refused: 'not-your-contribution' })
    does('leo', { ...back, key })
    expect(row()?.pledges).toEqual({})
  })
})
