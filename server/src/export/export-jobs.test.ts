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

describe('[E2] a report that somebody waits for', () => {
  const answering = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`)
  /** Writes a file of one byte, once it is told nothing more than its task. */
  const quick = answering(
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', () => parentPort.postMessage({ name: 'a', type: 'b', bytes: new Uint8Array(1) }))`,
  )

  async function jobsOf(from: URL, within: number) {
    const rig = new RunnerRig(memoryStore())
    await rig.open()
    const { store, runner, clock, workshop } = rig
    const own = new ExportJobs({ store, runner, clock, log: silentLog, program: from, within })
    jobs = own
    return { own, workshop }
  }

  it('is written when it is its turn, as many as ask, and kept for nobody', async () => {
    const { own, workshop } = await jobsOf(quick, 60_000)
    const files = await Promise.all(Array.from({ length: 7 }, () => own.written(workshop, ask)))
    for (const file of files) expect(file).toMatchObject({ name: 'a' })
    expect(await own.written('nowhere', ask)).toEqual({ refused: 'unknown-workshop' })
  })

  it('waits for a place that was given up, and is told of its own end', async () => {
    const { own, workshop } = await jobsOf(program, 300)
    await Promise.all([own.start(workshop, ask), own.start(workshop, ask)])
    await expect(own.written(workshop, ask)).rejects.toThrow('the report was not written')
  })

  it('is refused where the server stops meanwhile', async () => {
    const { own, workshop } = await jobsOf(program, 60_000)
    const asked = [1, 2, 3].map(() => own.written(workshop, ask))
    await own.stateOf(workshop, '')
    own.close()
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ refused: 'restarting' })
  })
})

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
