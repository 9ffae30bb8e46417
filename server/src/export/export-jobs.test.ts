import { isRefusal } from '@cabildo/shared/refusal'
import type { ExportAsk } from '@cabildo/shared/wire/exports'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryStore } from '../store/memory.ts'
import { RunnerRig } from '../testing/runner-rig.ts'
import { silentLog } from '../testing/silent-log.ts'
import { ExportJobs } from './export-jobs.ts'

const ask: ExportAsk = {
  ...{ format: 'json', audience: 'internal', languages: ['en'], sections: [...REPORT_SECTIONS] },
  ...{ foreword: '', ballots: false },
}
const program = new URL('../testing/deaf-thread.mjs', import.meta.url)

let jobs: ExportJobs | null = null
afterEach(() => jobs?.close())

describe('[E2] an export whose thread never answers', () => {
  it('is given up after its time, says so, and leaves its place to the next', async () => {
    const rig = new RunnerRig(memoryStore())
    await rig.open()
    const { store, runner, clock, workshop } = rig
    jobs = new ExportJobs({ store, runner, clock, log: silentLog, program, within: 300 })
    const started = await Promise.all([jobs.start(workshop, ask), jobs.start(workshop, ask)])
    expect(await jobs.start(workshop, ask)).toMatchObject({ refused: 'too-many-exports' })
    for (const id of started) {
      if (isRefusal(id)) throw new Error(id.refused)
      const late = { state: 'failed', why: 'late' }
      await vi.waitFor(() => expect(jobs?.stateOf(workshop, id)).toEqual(late), { timeout: 20_000 })
      expect(jobs.fileOf(workshop, id)).toBeNull()
    }
    expect(isRefusal(await jobs.start(workshop, ask))).toBe(false)
  })
})
