/** Runs every size as often as asked, ours and bare in turn, and makes the report. */
import { bareSubject } from './bare-subject.ts'
import type { BenchArguments } from './bench-arguments.ts'
import { type Machine, thisMachine } from './machine.ts'
import { ourSubject } from './our-subject.ts'
import { type Pair, type Row, rowsOf } from './rows.ts'
import { type Plan, runSession } from './session.ts'
import { type Verdict, verdictsOf } from './verdicts.ts'

export type Report = { machine: Machine; runs: number; rows: Row[]; verdicts: Verdict[] }

/** Length of the idle run as a share of a spread vote. */
const IDLE_SHARE = 0.3

export async function runBench(asked: BenchArguments, tell: (line: string) => void): Promise<Report> {
  const machine = thisMachine()
  const rows: Row[] = []
  for (const phones of asked.phones) {
    const pairs: Pair[] = []
    for (let run = 1; run <= asked.runs; run += 1) {
      const start = performance.now()
      const plan = planFor(phones, asked)
      const { readings: ours, pushes } = await runSession(await ourSubject(), plan)
      const { readings: bare } = await runSession(bareSubject(pushes), plan)
      pairs.push({ ours, bare })
      const seconds = Math.round((performance.now() - start) / 1000)
      const [mine, theirs] = [ours, bare].map((readings) => readings.of('cpu-per-vote-at-once')?.toFixed(0))
      tell(
        `${phones} phones, run ${run} of ${asked.runs}: ${seconds} s; CPU per vote ${mine} µs, bare ${theirs} µs`,
      )
    }
    rows.push(...rowsOf(phones, pairs))
  }
  return { machine, runs: asked.runs, rows, verdicts: verdictsOf(rows) }
}

function planFor(phones: number, { rounds, spread, profiles }: BenchArguments): Plan {
  const spreadMs = spread * 1000
  return { phones, bursts: rounds, spreadMs, idleMs: IDLE_SHARE * spreadMs, profiles }
}
