/** The report of a workshop and the record by which it can be recounted, both of one moment. */
import type { WorkshopRecord } from '@cabildo/shared/record/record'
import { recordOf } from '@cabildo/shared/record/record-of'
import { recordPlan, roundName } from '@cabildo/shared/record/record-plan'
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'
import type { Live } from '@cabildo/shared/workshop/live'
import { roundsToRead } from '@cabildo/shared/workshop/report/annex'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { Store } from '../ports.ts'
import { sha256 } from './chain.ts'

type Sources = {
  store: Pick<Store, 'load' | 'sealedBallots'>
  runner: { read<T>(workshop: string, look: (live: Live, head: string) => T): Promise<T | null> }
}

/** `ballots`: whether the record holds them, which whoever runs the workshop chooses. */
export type RecordAsked = { notes: boolean; ballots: boolean }

export type ReadRecord = { model: ReportModel; head: string; record: WorkshopRecord }

/** Null for a workshop that is not there. */
export async function readRecord(
  { store, runner }: Sources,
  workshop: string,
  { notes, ballots }: RecordAsked,
): Promise<ReadRecord | null> {
  const sealed = new Map<string, readonly SealedBallot[]>()
  const fetch = async (rounds: readonly { activity: string; round: number }[]) => {
    for (const { activity, round } of rounds) {
      const name = roundName(activity, round)
      if (!sealed.has(name)) sealed.set(name, await store.sealedBallots(workshop, activity, round))
    }
  }
  // Ballots of a closed round never change, so they may be fetched before the rest, and after it.
  await fetch((await runner.read(workshop, ({ state }) => roundsToRead(state))) ?? [])
  const ballotsOf = (activity: string, round: number) => sealed.get(roundName(activity, round)) ?? null
  const read = await runner.read(workshop, ({ state }, head) => ({
    model: reportOf(state, ballotsOf, { notes }),
    plan: recordPlan(state),
    head,
  }))
  if (read === null) return null
  const { model, plan, head } = read
  if (ballots) await fetch(plan.rounds)
  // The log only grows: it holds at least what the report rests on.
  const stored = await store.load(workshop)
  if (stored === null) return null
  const told = ballots ? (activity: string, round: number) => ballotsOf(activity, round) ?? [] : null
  return { model, head, record: recordOf(sha256, plan, { events: stored.events, ballotsOf: told }) }
}
