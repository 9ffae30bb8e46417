import { activity, dots, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, visitor } from '@cabildo/shared/testing/scene'
import type { BoxWrite } from '@cabildo/shared/workshop/box'
import { decided } from '@cabildo/shared/workshop/decide/decision'
import { describe, expect, it } from 'vitest'
import { emptyBatch, fold } from './batch.ts'

const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
const where = { activity: 'vote', round: 1 }

function put(key: string, voter: string): BoxWrite {
  return { write: 'put', ...where, key, voter, ballot: { group: 'firms', answer: { dots: { water: 1 } } } }
}

function take(key: string | null, voter: string): BoxWrite {
  return { write: 'take', ...where, key, voter }
}

/** The rows that a batch of these commands, one write each, hands to the store. */
function rowsOf(...writes: BoxWrite[]) {
  const { scene } = sampleScene(2, { ...sampleSetup, agenda: [activity('vote', 'vote', dots, { items })] })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const batch = emptyBatch()
  const loaded = { live: scene.live, head: '' }
  for (const write of writes) fold(batch, loaded, 'w1', visitor, decided([], { writes: [write] }), 0)
  const { ballots, voters, taken } = batch
  return {
    ballots: ballots.map(({ key }) => key),
    voters: voters.map(({ voter }) => voter),
    taken: taken.map(({ voter }) => voter),
    box: [...(scene.live.box.get('vote/1')?.ballots.keys() ?? [])],
  }
}

describe('[R10] [I2] what is taken out and what is put in within one batch', () => {
  it('ends as it was last said, whatever order the tables are written in', () => {
    expect(rowsOf(put('ana', 'ana'), take('ana', 'ana'))).toEqual({
      ballots: [],
      voters: [],
      taken: ['ana'],
      box: [],
    })
    expect(rowsOf(put('ana', 'ana'), take('ana', 'ana'), put('ana', 'ana'))).toEqual({
      ballots: ['ana'],
      voters: [],
      taken: [],
      box: ['ana'],
    })
  })

  it('leaves others, and an anonymous ballot whose owner is taken off the ledger', () => {
    expect(rowsOf(put('luz', 'luz'), put('k1', 'ana'), take(null, 'ana'))).toEqual({
      ballots: ['luz', 'k1'],
      voters: [],
      taken: ['ana'],
      box: ['luz', 'k1'],
    })
  })
})
