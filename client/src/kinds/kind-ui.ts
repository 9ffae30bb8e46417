/**
 * What a kind of activity looks like: its four pages and what each is given. A page knows no connection and no screen;
 * all it may do comes in as a prop. Board, facilitator and editor are loaded apart, so that phones never fetch them.
 */
import type { Item } from '@cabildo/shared/kinds/item'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Refusal } from '@cabildo/shared/refusal'
import type { Language, LocalText } from '@cabildo/shared/text'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { MyBallot } from '@cabildo/shared/workshop/mine'
import type { ActivityView, AgendaEntry, RoomGroup } from '@cabildo/shared/workshop/view'
import type { ComponentType, LazyExoticComponent } from 'react'

/** on-phone: kept here, not yet on its way · sent: on its way · recorded: acknowledged · refused: answered no, text kept. */
export type Delivery = 'on-phone' | 'sent' | 'recorded' | 'refused'

/** Something this person said on this phone, and what became of it. `body`: the answer of a ballot, the action of a card. */
export type Said = {
  id: string
  slot: string
  /** The round of a ballot; null for an action on cards. */
  round: number | null
  body: unknown
  state: Delivery
  refusal: Refusal | null
  /** Ids the server made for it, once recorded. */
  made: readonly string[]
}

export type PhoneProps = {
  activity: ActivityView
  /**
   * Decides the order in which items are offered to this person: the same after a reload, another for the neighbour. Null
   * for whoever enters a sheet: the order in which the items stand.
   */
  seed: string | null
  /** What was begun and not sent, kept over a reload; null when nothing was. */
  draft: unknown
  onDraft: (draft: unknown) => void
  /** What this phone said in this activity, in all its rounds, oldest first. */
  said: readonly Said[]
  /** The ballot of this round as the server knows it; `newer` than anything it acknowledged to this phone. */
  ballot: (MyBallot & { newer: boolean }) | null
  /** The person's own cards as the server knows them; null in anonymous rounds. */
  contributions: Detail | null
  cast: (answer: unknown) => void
  /** Says something about cards. `slot`: what it is about; a newer action in a slot replaces one that was never sent. */
  act: (action: unknown, slot: string) => void
  /** Lets go of something that was refused. */
  discard: (id: string) => void
  /** A fresh key for a card in an anonymous round. */
  newKey: () => string
  /** Stakeholder groups in the order of the workshop: a group's place here is its sign. */
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
  /** The person's own group; null for somebody without one. */
  group: string | null
}

export type BoardProps = {
  activity: ActivityView
  /** Stakeholder groups in the order of the workshop: a group's place here is its sign. */
  room: readonly RoomGroup[]
  people: number
}

export type FacilitatorProps = {
  entry: AgendaEntry
  /** The same activity as everybody sees it, when it is the current one. */
  activity: ActivityView | null
  room: readonly RoomGroup[]
  people: number
  /** Runs an action of the kind (moderation, clustering); null when the server cannot be reached. */
  act: (action: unknown) => Promise<CommandResult | null>
  /** The language that what the facilitator types is stored in. */
  writing: Language
  /** The languages the workshop is written in. */
  languages?: readonly Language[] | undefined
  /** Writes the whole configuration; undefined once the step has been opened. */
  setConfig?: ((config: Record<string, unknown>) => void) | undefined
  /** Every item of the step that this one takes from, also those its rule did not let in. */
  offered?: readonly Item[] | undefined
}

export type EditorProps = {
  config: Record<string, unknown>
  /** Called with the whole configuration. */
  onChange: (config: Record<string, unknown>) => void
  /** The languages the workshop is written in. */
  languages: readonly Language[]
  /** The items written by hand, for settings that speak of one of them. */
  items?: readonly Item[] | undefined
  /** The steps before this one, and whether people vote in them. */
  earlier?: readonly { id: string; title: LocalText; votes: boolean }[] | undefined
  disabled?: boolean | undefined
}

type Page<Props> = ComponentType<Props> | LazyExoticComponent<ComponentType<Props>>

export type KindUi = {
  Phone: Page<PhoneProps>
  Board: Page<BoardProps>
  Facilitator: Page<FacilitatorProps>
  Editor: Page<EditorProps>
}
