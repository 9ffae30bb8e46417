/** Plan: who does what until when, out of what was agreed; with its gaps in sight. */
import { defineKind } from '../kind.ts'
import { writtenBecause } from './admit.ts'
import { takeBackPlanning } from './back.ts'
import { checkPlan, decidePlan } from './decide.ts'
import { evolvePlan, takeItems } from './evolve.ts'
import { reportPlan, withoutNames } from './report.ts'
import { planSamples } from './samples.ts'
import { PlanAction, PlanConfig, PlanFact } from './schema.ts'
import { grownRows, seenItems } from './seen.ts'
import { emptySlice } from './slice.ts'
import { touchedPlanning } from './touches.ts'
import { findInPlan, managePlan, outcomeOf, ownPlan, showPlan } from './view.ts'

export const plan = defineKind({
  id: 'plan',
  config: PlanConfig,
  starter: { terms: { short: 12, medium: 36, long: 60 }, writers: 'everyone', mostRows: 40 },
  check: checkPlan,
  // The rows of an earlier plan are in the plan already.
  told: ({ baseline: _baseline, ...config }) => config,
  needs: { fewest: 0, most: 100 },
  ballots: null,
  contributions: {
    action: PlanAction,
    fact: PlanFact,
    shownAtOnce: true,
    asksGrounds: { writtenBecause },
    empty: emptySlice,
    take: takeItems,
    decide: decidePlan,
    evolve: evolvePlan,
    back: takeBackPlanning,
    touches: touchedPlanning,
    outcome: outcomeOf,
    find: findInPlan,
    show: showPlan,
    manage: managePlan,
    mine: ownPlan,
    seen: seenItems,
    grown: grownRows,
    report: reportPlan,
    withoutNames,
  },
  methods: () => [{ key: 'plan' }],
  samples: planSamples,
})
