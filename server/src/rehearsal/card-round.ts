/** One round of cards: everybody writes, some under bad conditions; then the facilitator tidies what was written. */
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { GatherManage, GatherShow } from '@cabildo/shared/kinds/gather/view'
import type { Language } from '@cabildo/shared/text'
import type { ActivityView, AgendaEntry } from '@cabildo/shared/workshop/view'
import { wordsOf } from './cast.ts'
import { clusters } from './clusters.ts'
import { habitsOf } from './habits.ts'
import { inTurn } from './in-turn.ts'
import type { Stage } from './stage.ts'
import { ROOM_READS, writesCards } from './writing.ts'

/** Cards of one activity: written here as acknowledged, flowed in, and standing at its end. */
export type PlayedCards = { activity: string; written: number; taken: number; standing: number }

/** People who write at the same time, and clusters that are made at the same time. */
const AT_ONCE = 24
const CLUSTERS_AT_ONCE = 4

export async function playCards(
  stage: Stage,
  { setup }: AgendaEntry,
  language: Language,
): Promise<PlayedCards> {
  const activity = setup.id
  await stage.direct({ type: 'open-round', activity })
  await stage.allSee(`${activity} open`, (current) => current?.id === activity && current.phase === 'open')
  const taken = stage.inFront.items.length
  const { contribute } = GatherConfig.parse(setup.config)
  const written = contribute ? await everybodyWrites(stage, activity, language) : 0
  await allThere(stage, activity, written + taken)

  const { agenda } = stage.facilitator.view
  const goesOn = agenda.some(
    (later) => later.setup.kind === 'gather' && later.setup.source?.activity === activity,
  )
  await tidy(stage, activity, language, !goesOn)
  await stage.direct({ type: 'close-round', activity })
  const isIt = (current: ActivityView | null) => current?.id === activity
  await stage.allSee(`${activity} closed`, (current) => isIt(current) && current?.phase === 'closed')
  await stage.direct({ type: 'reveal', activity, step: 1 })
  await stage.allSee(`${activity} revealed`, (current) => isIt(current) && current?.revealStep === 1)
  return { activity, written, taken, standing: stage.entry(activity).outcome?.length ?? 0 }
}

/** Returns how many cards were acknowledged. */
async function everybodyWrites(stage: Stage, activity: string, language: Language): Promise<number> {
  const { people, cast } = stage
  const chance = cast.chance('habits', activity)
  const habits = habitsOf(people, chance)
  let written = 0
  await inTurn(chance.shuffled(people), AT_ONCE, async (person) => {
    const own = await writesCards(stage, person, activity, habits(person))
    written += own
  })
  if (cast.preferences === null) return written
  // Where few people bring many alternatives, the facilitator writes those that nobody could.
  const { maxPerPerson } = GatherConfig.parse(stage.entry(activity).setup.config)
  for (const text of cast.preferences.names.slice(people.length * maxPerPerson)) {
    await stage.direct({ type: 'act', activity, action: { type: 'add-card', text, language } })
    written += 1
  }
  return written
}

/** Board and console must come to every card that was acknowledged, and to no other. */
async function allThere(stage: Stage, activity: string, expected: number): Promise<void> {
  const { board, facilitator, ledger } = stage
  const shown = () => GatherShow.safeParse(board.view.current?.show).data?.count ?? null
  if (!(await board.until(() => shown() === expected))) {
    ledger.differs(`${activity}: the board counts ${shown()} cards, expected ${expected}`)
  }
  const managed = () => manageOf(stage, activity).cards.length
  if (!(await facilitator.until(() => managed() === expected))) {
    ledger.differs(`${activity}: the console counts ${managed()} cards, expected ${expected}`)
  }
}

/**
 * The facilitator lets through what waits and merges by selection. Where a later step clusters, only a pile too high
 * for it is made lower, by cards that say the very same.
 */
async function tidy(stage: Stage, activity: string, language: Language, byMeaning: boolean): Promise<void> {
  const { cards } = manageOf(stage, activity)
  for (const { id } of cards.filter(({ state }) => state === 'waiting')) {
    await stage.direct({ type: 'act', activity, action: { type: 'show-card', card: id } })
  }
  if (!byMeaning && cards.length <= ROOM_READS) return
  const standing = cards.filter(({ into, state }) => into === null && state !== 'hidden')
  const written = standing.map((card) => ({ id: card.id, text: wordsOf(card) }))
  await inTurn(clusters(written, language, byMeaning), CLUSTERS_AT_ONCE, async ({ cards: own, title }) => {
    const action = { type: 'merge-cards', cards: own, text: title, language }
    await stage.direct({ type: 'act', activity, action })
  })
}

function manageOf(stage: Stage, activity: string): GatherManage {
  return GatherManage.parse(stage.entry(activity).manage)
}
