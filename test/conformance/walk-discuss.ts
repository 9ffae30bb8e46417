/** A discussion in a walk: posts, support and hands of people; moderation, answers, parking and the floor of the facilitator. */
import { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import { DiscussManage, DiscussMine } from '@cabildo/shared/kinds/discuss/view'
import { kindOf } from '@cabildo/shared/kinds/index'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import type { Activity } from '@cabildo/shared/workshop/state'
import { pick, type WalkActs } from './walk-acts.ts'

export const discussActs: WalkActs = { says: talking, leads: moderating }

function managed({ setup, slice }: Activity): DiscussManage {
  const config = DiscussConfig.parse(setup.config)
  return DiscussManage.parse(kindOf('discuss')?.contributions?.manage(config, slice))
}

function questionOf({ setup }: Activity, { questions }: DiscussManage, what: number): string | null {
  return setup.config.mode === 'questions' ? (pick(questions, what)?.id ?? null) : null
}

function talking(open: Activity, person: string, what: number): unknown {
  const manage = managed(open)
  const own = DiscussMine.parse(kindOf('discuss')?.contributions?.mine(open.slice, person))
  const at = Math.floor(what / 9)
  const key = keyOf(`${at % 3}${person}`)
  const mine = pick(own.cards, at)?.id
  const about = mine === undefined ? { key } : { post: mine, key }
  const others = manage.cards.filter(({ id }) => !own.cards.some((card) => card.id === id))
  const other = pick(others, at)?.id ?? 'none'
  const post = { type: 'post', question: questionOf(open, manage, at), text: `Dicho ${what}`, key }
  const actions = [
    { ...post, language: 'es' },
    { ...post, language: 'en' },
    { type: 'edit-post', text: `Mejor dicho ${what}`, ...about },
    { type: 'withdraw-post', ...about },
    { type: 'support', post: other },
    { type: 'support', post: other },
    { type: 'unsupport', post: pick(own.supports, at) ?? other },
    { type: 'raise-hand', ...(at % 2 ? { name: `Nombre ${what}` } : {}) },
    { type: 'lower-hand' },
  ]
  return actions[what % actions.length]
}

function moderating(open: Activity, what: number): unknown {
  const manage = managed(open)
  const at = Math.floor(what / 20)
  const post = pick(manage.cards, at)?.id ?? 'none'
  const waiting = pick(
    manage.cards.filter(({ state }) => state !== 'visible'),
    at,
  )
  // Nobody else writes Portuguese here.
  const own = manage.cards.find((card) => card.text.pt !== undefined)
  const parked = pick(manage.parked, at)?.id ?? 'none'
  const text = `Anotado ${what}`
  const actions = [
    { type: 'show', post: waiting?.id ?? post },
    { type: 'show', post: waiting?.id ?? post },
    { type: 'hide', post },
    { type: 'answer', post, text, language: 'es' },
    { type: 'unanswer', post: manage.cards.find(({ answered }) => answered)?.id ?? post },
    { type: 'unanswer', post: manage.cards.find(({ answered }) => answered)?.id ?? post },
    { type: 'take-on', post },
    { type: 'let-go', post },
    { type: 'park', text, language: 'en' },
    { type: 'park-post', post },
    { type: 'settle-parked', parked, text, language: 'es' },
    { type: 'unpark', parked },
    { type: 'give-floor', hand: pick(manage.queue, at)?.hand ?? 'none' },
    { type: 'end-turn' },
    { type: 'focus', question: questionOf(open, manage, at) ?? (at % 3 ? post : null) },
    { type: 'raise-hand', group: 'firms' },
    { type: 'lower-hand', hand: pick(manage.queue, at)?.hand ?? 'none' },
    { type: 'post', question: questionOf(open, manage, at), text, language: 'pt' },
    { type: 'edit-post', post: own?.id ?? post, text },
    { type: 'take-back', what: 'turn-began', id: manage.speaking?.hand ?? 'none' },
  ]
  return actions[what % actions.length]
}
