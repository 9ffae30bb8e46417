/** The ballots of rankings, approvals and grades of agreement as files of PrefLib. */
import { LEVELS } from '@cabildo/shared/kinds/consent/scale'
import { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'
import { RankAnswer } from '@cabildo/shared/kinds/rank/schema'
import { VoteAnswer, VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { writeCategories, writeOrders } from '@cabildo/shared/preflib/write-preflib'
import type { ReportLanguage } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { markIn } from '../report-context.ts'
import { type Translator, translatorFor } from '../translator.ts'
import type { RoundBallots } from './table-source.ts'
import { type ToldRound, toldBallots } from './told-ballots.ts'

type Positions = number[]
type Written = { file: string; text: string | null }

/** One file for each such round that has ballots; none of another round. */
export function preflibSet(
  model: ReportModel,
  language: ReportLanguage,
  ballots: readonly RoundBallots[],
  writtenAt: number,
): Map<string, Uint8Array> {
  const words = translatorFor(language)
  const published = new Date(writtenAt).toISOString().slice(0, 10)
  const encoder = new TextEncoder()
  return new Map(
    toldBallots(model, ballots)
      .flatMap((told) => {
        const write = WRITERS.get(told.activity.kind)
        return write ? [write(told, aboutOf(told, model, words, published), words)] : []
      })
      .flatMap(({ file, text }) => (text === null ? [] : [[file, encoder.encode(text)] as const])),
  )
}

/** `step-05-round-1`: names come from places in the agenda, never from anybody's words. */
export function roundFile(
  { activity, round }: Pick<ToldRound, 'activity' | 'round'>,
  { activities }: ReportModel,
) {
  const step = activities.findIndex(({ id }) => id === activity.id) + 1
  return `step-${String(step).padStart(2, '0')}-round-${round.n}`
}

type About = Omit<Parameters<typeof writeOrders>[0], 'file'> & { stem: string }

function aboutOf(told: ToldRound, model: ReportModel, words: Translator, published: string): About {
  const { t, local } = words
  const { id, version } = told.result.rule
  const mark = markIn(model, words)
  return {
    stem: roundFile(told, model),
    title: `${local(model.workshop.title)} · ${local(told.activity.title)}`,
    description: `${mark === null ? '' : `${mark}. `}${t('data:preflib.description', {
      rule: `${t(`rule.name.${id}`)} (${id} ${version})`,
      empty: told.result.abstained,
    })}`,
    published,
    alternatives: told.round.items.map(({ text }) => local(text)),
  }
}

const WRITERS = new Map<string, (told: ToldRound, about: About, words: Translator) => Written>([
  ['rank', orders],
  ['vote', approvals],
  ['consent', levels],
])

function placesOf({ round }: ToldRound): (item: string) => Positions {
  const places = new Map(round.items.map(({ id }, place) => [id, place]))
  return (item) => {
    const place = places.get(item)
    return place === undefined ? [] : [place]
  }
}

function orders(told: ToldRound, { stem, ...about }: About): Written {
  const place = placesOf(told)
  const file = `${stem}.toi`
  const given = told.ballots.flatMap(({ answer }) => {
    const parsed = RankAnswer.safeParse(answer)
    return parsed.success ? [parsed.data.tiers.map((tier) => tier.flatMap(place))] : []
  })
  return { file, text: writeOrders({ ...about, file }, given) }
}

function approvals(told: ToldRound, { stem, ...about }: About, { t }: Translator): Written {
  const file = `${stem}.cat`
  const config = VoteConfig.safeParse(told.round.rule?.config ?? told.activity.config)
  const method = config.success ? config.data.method : null
  if (method !== 'approval' && method !== 'yes-no') return { file, text: null }
  const place = placesOf(told)
  const all = told.round.items.map((_, at) => at)
  const given = told.ballots.flatMap(({ answer }) => {
    const parsed = VoteAnswer.safeParse(answer)
    if (!parsed.success) return []
    const said = Object.entries(parsed.data.dots)
    const yes = said.flatMap(([item, value]) => (value > 0 ? place(item) : []))
    const no = said.flatMap(([item, value]) => (value > 0 ? [] : place(item)))
    return [[yes, method === 'yes-no' ? no : all.filter((at) => !yes.includes(at))]]
  })
  const categories =
    method === 'yes-no'
      ? [t('data:preflib.yes'), t('data:preflib.no')]
      : [t('data:preflib.approved'), t('data:preflib.notApproved')]
  return { file, text: writeCategories({ ...about, file }, categories, given) }
}

function levels(told: ToldRound, { stem, ...about }: About, { t }: Translator): Written {
  const file = `${stem}.cat`
  const place = placesOf(told)
  const given = told.ballots.flatMap(({ answer }) => {
    const parsed = ConsentAnswer.safeParse({ reservations: {}, ...answer })
    if (!parsed.success) return []
    const said = Object.entries(parsed.data.levels)
    return [LEVELS.map((level) => said.flatMap(([item, own]) => (own === level ? place(item) : [])))]
  })
  const categories = LEVELS.map((level) => t(`consent.level.${level}`))
  return { file, text: writeCategories({ ...about, file }, categories, given) }
}
