/** Goes through the whole agenda, whatever kinds it is made of, and keeps what was played. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Language } from '@cabildo/shared/text'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { playActs } from './act-round.ts'
import { playBallots } from './ballot-round.ts'
import { type PlayedCards, playCards } from './card-round.ts'
import type { PlayedRound } from './compare-round.ts'
import type { Stage } from './stage.ts'
import type { RehearsalWords } from './words.ts'

export type Walk = {
  stage: Stage
  language: Language
  words: RehearsalWords
  progress: (line: string) => void
}

export type Played = { rounds: PlayedRound[]; cards: PlayedCards[] }

/** Items that a facilitator picks by hand. */
const PICKED = 7

export async function walkAgenda({ stage, language, words, progress }: Walk): Promise<Played> {
  const played: Played = { rounds: [], cards: [] }
  for (const { setup } of stage.facilitator.view.agenda) {
    const entry = await enter(stage, setup.id)
    const kind = kindOf(setup.kind)
    const title = setup.title[language] ?? setup.id
    if (kind?.ballots) {
      const round = await playBallots(stage, entry)
      played.rounds.push(round)
      progress(words.ballots({ title, cast: round.believed.length, people: stage.people.length }))
    } else if (kind?.samples.rehearse) {
      const { acts } = await playActs(stage, entry)
      progress(words.acts({ title, acts, people: stage.people.length }))
    } else if (kind?.contributions) {
      const cards = await playCards(stage, entry, language)
      played.cards.push(cards)
      progress(words.cards({ title, ...cards }))
    } else progress(words.presented({ title }))
  }
  await stage.direct({ type: 'end-workshop' })
  await stage.allSee('the end', (_, { status }) => status === 'ended')
  return played
}

/** Puts an activity in front of everybody; where its items are picked by hand, the facilitator picks the first of them. */
async function enter(stage: Stage, activity: string): Promise<AgendaEntry> {
  const { source } = stage.entry(activity).setup
  if (source?.take.rule === 'picked' && source.take.items.length === 0) {
    const picked = stage.entry(source.activity).outcome?.slice(0, PICKED) ?? []
    const take = { rule: 'picked' as const, items: picked.map(({ id }) => id) }
    await stage.direct({ type: 'edit-activity', activity, source: { activity: source.activity, take } })
  }
  await stage.direct({ type: 'enter-activity', activity })
  await stage.allSee(`${activity} in front`, (current) => current?.id === activity)
  return stage.entry(activity)
}
