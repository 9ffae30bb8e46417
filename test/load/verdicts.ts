/** The goals that these figures can judge, and whether they were reached. */
import type { Figure } from './figures.ts'
import type { Row } from './rows.ts'

export type Verdict = { id: string; goal: string; value: number; ok: boolean }

type Goal = {
  id: string
  goal: string
  /** Room sizes it is set for; none: every size. */
  phones: readonly number[]
  figure: Figure
  /** Judge ours, or its ratio to the bare server. */
  by: 'ours' | 'ratio'
  most: number
}

const GOALS: readonly Goal[] = [
  goal(
    'P1',
    'CPU per vote, all at once, at most 1.5 × bare',
    [1_000, 5_000],
    'cpu-per-vote-at-once',
    'ratio',
    1.5,
  ),
  goal('P3', 'p99 of the acknowledgement over 10 s at most 25 ms', [5_000], 'ack-p99-spread-ms', 'ours', 25),
  goal('P3', 'at most 40 % of a core while voting over 10 s', [5_000], 'core-share-spread', 'ours', 0.4),
  goal('P3', 'p99 of the acknowledgement over 10 s under 100 ms', [10_000], 'ack-p99-spread-ms', 'ours', 100),
  goal('P3', 'event-loop delay p99.9 under 50 ms', [], 'loop-delay-p999-ms', 'ours', 50),
  goal(
    'P3',
    'last vote to tally on console and board under 500 ms',
    [],
    'last-vote-to-tally-ms',
    'ours',
    500,
  ),
  goal('P4', 'last phone has the reveal within 1.3 × bare', [], 'reveal-last-ms', 'ratio', 1.3),
  goal('P4', 'at most one frame a second to phones in a hidden round', [], 'hidden-frames-per-s', 'ours', 1),
  goal(
    'P5',
    'memory per person at most 2 × bare',
    [1_000, 5_000, 10_000],
    'memory-per-person-kb',
    'ratio',
    2,
  ),
  goal('P6', '5,000 join within 10 s, none refused', [5_000], 'join-all-s', 'ours', 10),
  goal('P6', 'CPU per join at most 2 × a bare connect', [], 'cpu-per-join', 'ratio', 2),
  goal('P6', '5,000 current within 10 s after a restart', [5_000], 'restart-reconnect-all-s', 'ours', 10),
]

/** P2 compares the largest room with the smallest, so it needs both of its sizes. */
const SMALL = 200
const LARGE = 10_000
const GROWTH = 1.2

export function verdictsOf(rows: readonly Row[]): Verdict[] {
  const verdicts = rows.flatMap((row) =>
    GOALS.filter(({ figure, phones }) => figure === row.figure && isFor(phones, row.phones)).flatMap(
      ({ id, goal, by, most }) => {
        const value = row[by]
        return value === null
          ? []
          : [{ id, goal: `${goal} (${row.phones} phones)`, value, ok: value <= most }]
      },
    ),
  )
  const growth = growthOf(rows)
  if (growth !== null) {
    const goal = `CPU per vote at ${LARGE} phones at most ${GROWTH} × that at ${SMALL}`
    verdicts.push({ id: 'P2', goal, value: growth, ok: growth <= GROWTH })
  }
  return verdicts.sort((a, b) => a.id.localeCompare(b.id))
}

function growthOf(rows: readonly Row[]): number | null {
  const at = (phones: number) =>
    rows.find((row) => row.phones === phones && row.figure === 'cpu-per-vote-at-once')?.ours ?? null
  const [small, large] = [at(SMALL), at(LARGE)]
  return small === null || large === null || small === 0 ? null : large / small
}

function isFor(sizes: readonly number[], phones: number): boolean {
  return sizes.length === 0 || sizes.includes(phones)
}

function goal(
  id: string,
  words: string,
  phones: readonly number[],
  figure: Figure,
  by: Goal['by'],
  most: number,
): Goal {
  return { id, goal: words, phones, figure, by, most }
}
