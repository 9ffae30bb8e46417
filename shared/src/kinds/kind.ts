/**
 * The contract every kind of activity keeps, and `defineKind`, the one place where a kind's own types are sealed
 * so that the workshop can hold all kinds in one registry without knowing any of them.
 *
 * A kind either collects ballots (one current answer per person and round, counted by a tally) or contributions
 * (facts in the log, folded into a slice), or nothing.
 */
import type * as z from 'zod/mini'
import type { Signs } from '../methods/evidence-mark.ts'
import type { Pairwise } from '../methods/pairwise.ts'
import type { Ranks } from '../methods/weak-order.ts'
import type { Refusal } from '../refusal.ts'
import type { Role } from '../roles.ts'
import type { Secrecy } from '../secrecy.ts'
import type { Language, LocalText } from '../text.ts'
import type { Grounded } from './ground.ts'
import type { Raised } from './hands.ts'
import type { Item } from './item.ts'

/** What a ballot, tally or view of one round is computed in: the frozen configuration and the items as they were when it opened. */
export type RoundContext<Config> = { config: Config; items: readonly Item[] }

/** How far an activity has come: which time it is asked (0 before the first), and whether the result of that is shown. */
export type Stage = { asked: number; revealed: boolean }

/** Somebody in the room who can speak for themselves, and their stakeholder group. */
export type InRoom = { id: string; group: string | null }

/** Who acts on a contribution kind, and with which effects; `newId` is the only source of ids. */
export type ActInput<Config, Action, Slice> = {
  config: Config
  slice: Slice
  action: Action
  role: Role
  /** Null in anonymous rounds: the fact must not name its author. */
  person: string | null
  /** The author's stakeholder group; null for a facilitator. */
  group: string | null
  secrecy: Secrecy
  /** Whether a round is open for people; facilitators may also act between rounds. */
  open: boolean
  newId: () => string
  /** Everybody in the room, group after group, each in order of joining; only who asks pays for it. */
  inRoom?: () => readonly InRoom[]
}

/**
 * What a tally says about each item, in one shape for every ballot kind, so that person tally, equal-group tally,
 * labels and the output gate are written once. All integers; index = position in `items`.
 */
export type Measure = {
  /** Ballots in the denominators of `sums` and `support`; whether empty ones are among them is the kind's convention. */
  n: number
  abstained: number
  /** Sum over counted ballots of what each gave the item, in steps of 1. */
  sums: number[]
  /** People who support the item (gave it a dot, approved it, ranked it within the top, answered on the support side). */
  support: number[]
  /** Counted ballots per item, where people may answer some items and skip others; `n` for all items otherwise. */
  answered: number[]
  /** An item of which fewer than so many answered has no place among the others. */
  fewest?: number
  /** Who prefers which item to which; null where answers do not compare items. */
  pairwise: Pairwise | null
}

/** The unit of `Measure.sums`: the least and most one person can give one item, and by what to divide for display. */
export type MeasureUnit = {
  /** The least that one person can give one item, before it is divided. */
  min: number
  /** The most that one person can give one item, before it is divided. */
  max: number
  /** By what sums are divided to be shown in display units. */
  divisor: number
}

/** A line of the method note under a result: a key of the catalogues (`method.<key>`) and what fills it. */
export type MethodNote = {
  /** Names the line in the catalogues of words. */
  key: string
  /** What fills the line; left out where it has no gaps. */
  params?: Record<string, string | number>
}

/** Whether an item passed a rule set beforehand: the least share over the groups, how much it is short, vetoes, and why. */
export type Verdict = {
  /** Whether the rule is met. */
  adopted: boolean
  /** The least share of support among the parts of the room that the rule was read of, 0..1; null without answers. */
  lowest: number | null
  /** By how much of a share, 0..1, that falls short of the rule; 0 where it is reached, and all of it without answers. */
  missing: number
  /** People who gave a veto. */
  blocks: number
  /** What decided. */
  why: 'adopted' | 'blocked' | 'too-little-support' | 'no-answers'
}

/** Numbers or texts of a kind beyond the common result (histograms, head-to-head table, reservations), already fit for everybody. */
export type Detail = Record<string, unknown>

/** A way of counting: its stable id, and its version, raised whenever the same ballots would give another result. */
export type CountingRule = { id: string; version: number }

/**
 * Asking again about some of the items (Delphi). A ballot may carry its person's own earlier answer, so that what moved is
 * known without anybody being known: nothing in the box joins the ballots of two rounds.
 */
export type AgainRules<Config, Tally> = {
  /** How many rounds were planned beforehand; 1 when none but the first. */
  planned(config: Config): number
  /** Per item: people at each level of its ordered scale, lowest index first; the levels that median and quartiles are of. */
  levels(context: RoundContext<Config>, tally: Tally): readonly (readonly number[])[]
  /** Whether a round may ask about some items only; an order is always of all. */
  readonly partial: boolean
  /** Per item, `moves[i][j]`: people at level i before and level j now, of those who answered both; [] where only the order as a whole is judged. */
  moves(context: RoundContext<Config>, tally: Tally): readonly (readonly (readonly number[])[])[]
  /** Kendall's W where answers are orders; null otherwise, and where it is not defined. */
  concordance(tally: Tally): number | null
  /** Ballots of people who answered the round before as well, as their phones say. */
  back(tally: Tally): number
  /** Whether the room stands on one side of the item, by the share that was fixed beforehand. */
  agreed(context: RoundContext<Config>, tally: Tally, item: number): boolean
}

/** What the report adds of a round: methods that are slow, or need the ballots one by one. Never on a screen. */
export type ReportMethods<Config, Answer> = {
  /** Orders of all items read from the comparisons: Schulze, and the one closest to everybody (Kemeny). */
  readonly orders: boolean
  /** As what ballots are read one by one: what each supports, for a fair-share set; an order, to pick one item by run-off. */
  reads(config: Config): 'support' | 'orders' | null
  /** Positions of the items that an answer supports. */
  supported(context: RoundContext<Config>, answer: Answer): number[]
  ranks(context: RoundContext<Config>, answer: Answer): Ranks
}

/**
 * Where an answer says something of each item under several headings (criteria, units, columns): every item under every
 * heading is a cell. Cells are told like items, with labels and by groups, but have no order.
 */
export type CellRules<Config, Tally> = {
  /** Ids of item and heading, in the order of the figures. */
  of(context: RoundContext<Config>): { item: string; heading: string }[]
  /** Per cell what was given, who supports it and who answered, as in `Measure`. */
  measure(context: RoundContext<Config>, tally: Tally): Pick<Measure, 'sums' | 'support' | 'answered'>
  unit(context: RoundContext<Config>): MeasureUnit
}

export type BallotRules<Config, Answer, Tally> = {
  /** By what a round of this configuration is counted. */
  rule(config: Config): CountingRule
  /** Its results are choices among the items. Without it they tell how things stand, and are no priorities by themselves. */
  readonly chooses?: true
  readonly answer: z.ZodMiniType<Answer>
  /** The fields of an answer that are counted and hold no words of anybody: these alone may be published with the ballots. */
  readonly counted: readonly string[]
  /** May this answer stand? Returns it in stored form, or the reason why not. Pure. */
  accept(context: RoundContext<Config>, answer: Answer): Answer | Refusal
  /** `remove(add(t, a), a)` equals `t`; both work in place and cost what the answer is big. A tally is plain JSON. */
  empty(context: RoundContext<Config>): Tally
  add(context: RoundContext<Config>, tally: Tally, answer: Answer): void
  remove(context: RoundContext<Config>, tally: Tally, answer: Answer): void
  merge(context: RoundContext<Config>, tallies: readonly Tally[]): Tally
  measure(context: RoundContext<Config>, tally: Tally): Measure
  unit(context: RoundContext<Config>): MeasureUnit
  /** Per item: people at each level of an ordered scale; null where answers are not on one. */
  ordinal(context: RoundContext<Config>, tally: Tally): readonly (readonly number[])[] | null
  /** Null where an answer says one thing of each item. */
  readonly cells: CellRules<Config, Tally> | null
  /** What this kind shows of the whole room beyond the common result. */
  detail(context: RoundContext<Config>, tally: Tally): Detail
  /** The share of support that each group has to reach for an item to be adopted, 0..1; null without such a rule. */
  adoptAt(context: RoundContext<Config>): number | null
  /**
   * Per item, read of what is shown of the whole room: people for and against, where they said so themselves; `none` where
   * answers stand on no side; null where support says it all, as everywhere when left out.
   */
  sides?(context: RoundContext<Config>, shown: Detail): readonly (Signs | 'none' | null)[]
  /**
   * Where the question can be answered by raised hands: the answers to an item that a hand may stand for (null in
   * configurations where hands cannot say it), how many hands of one person count, and the answer that says the same.
   */
  readonly hands?: {
    options(config: Config): readonly string[] | null
    most(config: Config): number
    answer(config: Config, raised: Raised): Answer
  }
  /** Reads the rule of adoption for one item, from the support in each shown group (or the room as one); null without such a rule. */
  verdict(
    context: RoundContext<Config>,
    tally: Tally,
    item: number,
    groups: readonly { support: number; answered: number }[],
  ): Verdict | null
  readonly report: ReportMethods<Config, Answer>
  /** Null where a further round always asks about everything. */
  readonly again: AgainRules<Config, Tally> | null
  /** Share of support and gap between groups from which labels are given, unless the activity sets its own. */
  readonly thresholds: { support: number; gap: number }
}

/** Something as it stands before the room. `from`: what lies in it and what it grew out of, but for what the room does not see. */
export type Seen = { id: string; text: LocalText; from: readonly string[] }

/** What somebody is to do, out of an item. `champion`: the name given in public; null while nobody stands for it. */
export type Grown = { id: string; item: string; text: LocalText; champion: string | null; dropped: boolean }

export type ContributionRules<Config, Action, Fact, Slice> = {
  readonly action: z.ZodMiniType<Action>
  readonly fact: z.ZodMiniType<Fact>
  /** Everybody sees all of it from the first contribution on, in every configuration: nothing here is ever private. */
  readonly shownAtOnce?: true
  empty(config: Config): Slice
  /** Where it matters if the items that flow in were agreed, `take` is told. `writtenBecause`: why those written by hand count as picked. */
  readonly asksGrounds?: { writtenBecause(config: Config): string | undefined }
  /** Items that flow in when a round opens; a second opening brings only what is new. In place. Logs from before grounds were noted have none. */
  take(slice: Slice, items: readonly Item[], grounds?: readonly Grounded[]): void
  decide(input: ActInput<Config, Action, Slice>): Fact[] | Refusal
  /** In place, at the cost of the fact. */
  evolve(slice: Slice, fact: Fact): void
  /** The action that takes a facilitator's fact back, read before it is folded; null where it stays. */
  back?(slice: Slice, fact: Fact): Action | null
  /**
   * What a fact changes, as paths from whole to part (`card/id-1/own/words`), read before it is folded: whoever touches the
   * same, or what holds it, comes between an act and its undoing. None for what nobody builds on.
   */
  touches?(slice: Slice, fact: Fact): readonly string[]
  /** What flows on to the next activity. */
  outcome(slice: Slice): Item[]
  /** One of the things gathered, as it was written, however deep it was merged; null for what may not be shown. */
  find(slice: Slice, id: string): Item | null
  /**
   * What phones and board may see: nothing but counts before the reveal unless the configuration shares cards at once.
   * Every count passes `tell`, which says as much of it as the audience may know.
   */
  show(config: Config, slice: Slice, revealed: boolean, tell: (count: number) => number | null): Detail
  /** What the facilitator needs for moderation and clustering; never an author. */
  manage(config: Config, slice: Slice): Detail
  /** What one person sees of their own contributions, and of what they share with some others only. */
  mine(slice: Slice, person: string): Detail
  /** Of whom, beside its author, a fact just folded may have changed that; nobody when left out. */
  concerns?(slice: Slice, fact: Fact): Iterable<string>
  /** Whether with this fact its author has taken part; with every one when left out. */
  answers?(fact: Fact): boolean
  /** Somebody has gone, or is one with somebody else from now on. In place. */
  leaves?(slice: Slice, person: string): void
  /** What the room sees here as it stands now, so that whoever wrote something finds it again; null while that is private. */
  seen(config: Config, slice: Slice, revealed: boolean): Seen[] | null
  /** What grew from the items here, as the room sees it. */
  grown?(slice: Slice): Grown[]
  /** Everything the report prints of it: what was gathered, merged, moderated, with counts; null while it is private. */
  report(config: Config, slice: Slice, revealed: boolean): Detail | null
  /** What the report prints without the names of people that it holds; as it is when left out. */
  withoutNames?(report: Detail): Detail
}

/** What somebody in a rehearsal sees of a contribution activity when it is their turn. */
export type Rehearsed<Config> = {
  config: Config
  items: readonly Item[]
  /** What everybody is shown; what the facilitator manages, for the facilitator alone. */
  show: Detail | null
  manage: Detail | null
  role: 'participant' | 'facilitator'
  /** Whose turn it is, from 0; a facilitator has several turns, from 0 as well. */
  turn: number
  /** Their own stakeholder group; all of the workshop. */
  group: string | null
  groups: readonly string[]
  anonymous: boolean
  language: Language
  /** A fresh key for a contribution in an anonymous round. */
  newKey: () => string
  /** Uniform in [0, 1). */
  random: () => number
}

/** Worked examples of a kind: the conformance, load, browser and gallery tests use these and nothing else. */
export type KindSamples<Config, Action, Answer> = {
  configs: readonly Config[]
  items: readonly Item[]
  /** `random` is uniform in [0, 1); opinions are one number in [0, 1] per item, higher is better liked. */
  answer?(context: RoundContext<Config>, opinions: readonly number[], random: () => number): Answer
  badAnswers?: readonly { config: Config; answer: unknown; refused: string }[]
  /** Fields of these configurations that phones and board are told only when people are asked for the second time, while a result is shown, or never. */
  keptBack?: readonly { config: Config; field: string; until: 'again' | 'revealed' | 'never' }[]
  actions?: readonly Action[]
  /** What each does first in such a configuration, such as sit down, and what the facilitator does before the close. */
  begins?(config: Config, turn: number): readonly Action[]
  completes?(config: Config, manage: Detail): readonly Action[]
  /** What somebody would do in a rehearsal, one after the other; none may be refused. A facilitator who does nothing has finished. */
  rehearse?(seen: Rehearsed<Config>): readonly Action[]
  badActions?: readonly { action: unknown; refused: string }[]
}

export type KindSpec<Config, Action, Fact, Slice, Answer, Tally> = {
  readonly id: string
  readonly config: z.ZodMiniType<Config>
  /** A configuration to start from when an activity of this kind is added by hand. */
  readonly starter: Config
  /** Rules between fields, and with the secrecy of the activity, that the schema cannot say, checked when it is written. */
  check(config: Config, secrecy?: Secrecy): Refusal | null
  /**
   * The part of a configuration that pages are told at that stage; left out where that is always all of it. What is kept for
   * later does not leave the server for phones and board before. The console is told as if everything were shown.
   */
  told?(config: Config, stage: Stage): Record<string, unknown>
  /** Earlier votes of which a table of consensual and controversial items is drawn: these, or all where none is named. Null without a table. */
  draws?(config: Config): readonly string[] | null
  /** Least and most items a round can open with. */
  readonly needs: { fewest: number; most: number }
  /** Rules between the configuration and the items a round would open with, beyond their number. */
  fits?(context: RoundContext<Config>): Refusal | null
  readonly ballots: BallotRules<Config, Answer, Tally> | null
  readonly contributions: ContributionRules<Config, Action, Fact, Slice> | null
  methods(config: Config): MethodNote[]
  readonly samples: KindSamples<Config, Action, Answer>
}

/** A kind with its types sealed: what the workshop sees. */
export type Kind = KindSpec<unknown, unknown, unknown, unknown, unknown, unknown>

/**
 * Seals a kind's types. Methods are compared bivariantly, so no cast is needed: the workshop only ever hands a kind
 * values that the kind's own schemas have parsed or its own functions have made.
 */
export function defineKind<Config, Action, Fact, Slice, Answer, Tally>(
  spec: KindSpec<Config, Action, Fact, Slice, Answer, Tally>,
): Kind {
  return spec
}
