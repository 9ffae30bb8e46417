/**
 * The report as data, as it is published. The model leaves open what only a kind knows; here each kind's own configuration,
 * details and contributions stand in their places. Types alone: docs/report.schema.json is made from them.
 */
import type { ReportJson } from '@cabildo/server/report/json'
import type { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import type { ConsentConfig, ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { DiscussReport } from '@cabildo/shared/kinds/discuss/report'
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { GatherReport } from '@cabildo/shared/kinds/gather/report'
import type { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import type { findCard } from '@cabildo/shared/kinds/gather/view'
import type { KindId } from '@cabildo/shared/kinds/index'
import type { MapReport } from '@cabildo/shared/kinds/map/report'
import type { MapConfig } from '@cabildo/shared/kinds/map/schema'
import type { MatrixConfig, MatrixDetail } from '@cabildo/shared/kinds/matrix/schema'
import type { PlanReport } from '@cabildo/shared/kinds/plan/report'
import type { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { PresentConfig } from '@cabildo/shared/kinds/present/schema'
import type { RankConfig, RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { VoteConfig, VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import type { Predecessor } from '@cabildo/shared/workshop/predecessor'
import type {
  Priority,
  ReportActivity,
  ReportModel,
  ReportRound,
} from '@cabildo/shared/workshop/report/report-model'
import type { Result as AnyResult } from '@cabildo/shared/workshop/result/result-types'
import type { RoundRule } from '@cabildo/shared/workshop/round-rule'

/** Kinds that collect ballots: how a question is set up, and what its result says beyond what all results say. */
type Asked = {
  vote: { config: VoteConfig; detail: VoteDetail }
  rank: { config: RankConfig; detail: RankDetail }
  assess: { config: AssessConfig; detail: AssessDetail }
  consent: { config: ConsentConfig; detail: ConsentDetail }
  matrix: { config: MatrixConfig; detail: MatrixDetail }
}

/** Kinds in which people write, or only look: how it is set up, and what is printed of it. */
type Written = {
  gather: { config: GatherConfig; contributions: GatherReport }
  discuss: { config: DiscussConfig; contributions: DiscussReport }
  map: { config: MapConfig; contributions: MapReport }
  plan: { config: PlanConfig; contributions: PlanReport }
  present: { config: PresentConfig; contributions: null }
}

type AskedKind = keyof Asked

/** By what a round is counted, fixed when it opened, before the first answer. */
type Rules<Kind extends AskedKind> = Omit<RoundRule, 'config'> & {
  /** How the activity was set up when the round opened. */
  config: Asked[Kind]['config']
}

/** What a round of a kind with ballots came to. */
type Result<Kind extends AskedKind> = Omit<AnyResult, 'detail'> & {
  /** What this kind says beyond the common result, of the whole room. */
  detail: Asked[Kind]['detail']
}

/** One time that people were asked. */
type Round<Kind extends AskedKind> = Omit<ReportRound, 'rule' | 'result'> & {
  /** By what it is counted; null while nothing was fixed. */
  rule: Rules<Kind> | null
  /** Null where `withheld` says why. */
  result: Result<Kind> | null
}

/** A time in which people could write. Nothing of it is counted by a rule. */
type WrittenRound = Omit<ReportRound, 'rule' | 'result' | 'annex'> & {
  /** Always null: nothing is counted. */
  rule: null
  /** Always null: nothing is counted. */
  result: null
  /** Always null: nothing is counted. */
  annex: null
}

/** A step of the agenda. */
type Activity<Kind extends KindId> = Omit<ReportActivity, 'kind' | 'config' | 'rounds' | 'contributions'> & {
  /** What kind of activity it is; it says what `config`, `detail` and `contributions` hold. */
  kind: Kind
  /** How it is set up, as it stood at last. */
  config: (Asked & Written)[Kind]['config']
  /** Every time it was opened, in order. */
  rounds: (Kind extends AskedKind ? Round<Kind> : WrittenRound)[]
  /** What was written and what became of it; null in kinds with ballots, and before its reveal where it is private. */
  contributions: Kind extends keyof Written ? Written[Kind]['contributions'] | null : null
}

/** What the earlier room said to a question that is asked again here. */
type Told<Kind extends AskedKind> = Omit<Predecessor['told'][number], 'rule' | 'detail'> & {
  /** By what it was counted then. */
  rule: Rules<Kind>
  /** What that kind said beyond the common result. */
  detail: Asked[Kind]['detail']
}

type Continued = Omit<Predecessor, 'told'> & {
  /** What its room said, one entry for each question that is asked again here. */
  told: { [Kind in AskedKind]: Told<Kind> }[AskedKind][]
}

/**
 * A card that a priority grew out of, in its author's words. `fields`: What it says in its fields, by the form of its
 * activity; left out where it says nothing. `table`: The number of the table where it was written; left out where it lay on none.
 */
type GrownFrom = NonNullable<ReturnType<typeof findCard>>

/** A priority with the cards it grew out of and the way it came. */
type PublishedPriority = Omit<Priority, 'cards'> & {
  /** Down to the original words; empty where it was written by hand. */
  cards: GrownFrom[]
}

type Model = Omit<ReportModel, 'activities' | 'predecessor' | 'priorities'> & {
  /** From the last choice that the agenda led to and that was shown (its id in `activity`), best first; empty before any. */
  priorities: {
    /** The id of the choice that they come from; null before any. */
    activity: string | null
    /** The priorities, best first; empty before any. */
    list: PublishedPriority[]
  }
  /** The steps of the agenda that were opened, in its order. */
  activities: { [Kind in KindId]: Activity<Kind> }[KindId][]
  /** The workshop that this one continues; left out where it continues none. */
  predecessor?: Continued
}

/** The report of a workshop as data, written by Cabildo. */
export type PublishedReport = Omit<ReportJson, 'report'> & {
  /** The report itself: all that its printed formats say. */
  report: Model
}
