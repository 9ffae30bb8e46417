/** Gather: cards with a title and a why, merged and split by selection, moderated, with their lineage kept. */
import { defineKind } from '../kind.ts'
import { takeBackCards } from './back.ts'
import { checkForm } from './check-form.ts'
import { checkTables } from './check-tables.ts'
import { decideCards } from './decide.ts'
import { evolveCards, takeItems } from './evolve.ts'
import { reportCards } from './report.ts'
import { gatherSamples } from './samples.ts'
import { GatherAction, GatherConfig, GatherFact } from './schema.ts'
import { seenCards } from './seen.ts'
import { emptySlice } from './slice.ts'
import { concernedBy, isWritten, leaveTable } from './table-people.ts'
import { touchedCards } from './touches.ts'
import { findCard, manageCards, outcomeOf, ownCards, showCards } from './view.ts'
import { withoutNames } from './without-names.ts'

export const gather = defineKind({
  id: 'gather',
  config: GatherConfig,
  starter: { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: true },
  check: (config: GatherConfig, secrecy) => checkTables(config, secrecy) ?? checkForm(config),
  needs: { fewest: 0, most: 500 },
  ballots: null,
  contributions: {
    action: GatherAction,
    fact: GatherFact,
    empty: (config: GatherConfig) => emptySlice(config),
    take: takeItems,
    decide: decideCards,
    evolve: evolveCards,
    back: takeBackCards,
    touches: touchedCards,
    outcome: outcomeOf,
    find: findCard,
    show: showCards,
    manage: manageCards,
    mine: ownCards,
    concerns: concernedBy,
    answers: isWritten,
    leaves: leaveTable,
    seen: seenCards,
    report: reportCards,
    withoutNames,
  },
  methods: () => [{ key: 'gather' }],
  samples: gatherSamples,
})
