/** Copies of a workshop with a confidential round that is open: none leads to what somebody says after it was taken. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { activity, dots, keyOf, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { describe, expect, it } from 'vitest'
import { ballotOf, batchOf, opening } from '../conformance/store-rows.ts'
import { fileOf, newPlace } from './places.ts'

const KEY = keyOf('phone')

describe('[S2] [V6] the key of a phone', () => {
  it('is in no file of a workshop', async () => {
    const rig = newPlace()
    const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
    const agenda = [activity('vote', 'vote', dots, { items, secrecy: 'confidential' })]
    await rig.open({ ...sampleSetup, agenda })
    const [person = ''] = await rig.join(1)
    await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
    const answer = { dots: { water: 1 } }
    await rig.must(participant(person), { type: 'cast', activity: 'vote', round: 1, answer, key: KEY })
    const [kept] = (await rig.store.load(rig.workshop))?.ballots ?? []
    expect(kept?.ballot.own).toBe(KEY)
    const text = gunzipSync(await fileOf(rig)).toString()
    expect(text).toContain('"water":1')
    expect(text).not.toContain(KEY)
  })

  it('is in no backup, not even where it was erased', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cabildo-keys-'))
    try {
      const store = await openSqliteStore({ folder })
      const { ballot, ...row } = ballotOf('w1', 'ana')
      await store.commit(
        batchOf({ ...opening('w1'), ballots: [{ ...row, ballot: { ...ballot, own: KEY } }] }),
      )
      const { file } = await store.backUp(join(folder, 'copy'))
      expect((await store.load('w1'))?.ballots[0]?.ballot.own).toBe(KEY)
      await store.close()
      const copy = readFileSync(file).toString('latin1')
      expect(copy).toContain('"water":2')
      expect(copy).not.toContain(KEY)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
