/** Rounds in which people agree, disagree or pass, in the columns of Polis exports. What is left empty is said in the README of the data. */
import { SIGN } from '@cabildo/shared/kinds/assess/scale'
import { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { ABSTAIN, DISCUSS, SUPPORT_LEVELS } from '@cabildo/shared/kinds/consent/scale'
import { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import type { ReportLanguage } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { translatorFor } from '../translator.ts'
import { csvText } from './csv.ts'
import type { Value } from './data-table.ts'
import { roundFile } from './preflib-set.ts'
import type { RoundBallots } from './table-source.ts'
import { saidIn } from './tables/ballots.ts'
import { type ToldRound, toldBallots } from './told-ballots.ts'

/** 1 agree, -1 disagree, 0 pass; null: no answer. */
type Vote = 1 | 0 | -1 | null

/** As Polis writes: commas, points, and no byte-order mark, which its readers take for part of the first name. */
const MANNER = { separator: ',', decimal: '.' } as const
/** Moderated in: what people answered was shown to them. */
const MODERATED_IN = 1

/** Two files for each such round, `comments-…` and `participants-votes-…`. */
export function polisSet(
  model: ReportModel,
  language: ReportLanguage,
  ballots: readonly RoundBallots[],
): Map<string, Uint8Array> {
  const { local } = translatorFor(language)
  const encoder = new TextEncoder()
  return new Map(
    toldBallots(model, ballots).flatMap((told) => {
      const read = readerOf(told)
      if (read === null) return []
      const votes = told.ballots.map(({ answer }) => {
        const said = saidIn(told.activity.kind, answer)
        return told.round.items.map(({ id }) => read(said.get(id) ?? null))
      })
      const bodies = told.round.items.map(({ text }) => local(text))
      const name = roundFile(told, model)
      return [
        [`comments-${name}.csv`, encoder.encode(csvText(comments(bodies, votes), MANNER))],
        [`participants-votes-${name}.csv`, encoder.encode(csvText(participants(bodies, votes), MANNER))],
      ] as const
    }),
  )
}

/** How a round's answers are read; null where they are none of the three. */
function readerOf({ activity, round }: ToldRound): ((said: Value) => Vote) | null {
  const config = round.rule?.config ?? activity.config
  switch (activity.kind) {
    case 'consent':
      return consentVote
    case 'vote': {
      const vote = VoteConfig.safeParse(config)
      return vote.success && vote.data.method === 'yes-no'
        ? (said) => (said === null ? null : said ? 1 : -1)
        : null
    }
    case 'assess': {
      const assess = AssessConfig.safeParse(config)
      const isSigned =
        assess.success &&
        assess.data.scale.type === 'signed' &&
        assess.data.headings.length === 0 &&
        Object.keys(assess.data.scales ?? {}).length === 0
      return isSigned ? signVote : null
    }
    default:
      return null
  }
}

function consentVote(said: Value): Vote {
  if (said === null) return null
  if (said === ABSTAIN || said === DISCUSS) return 0
  return SUPPORT_LEVELS.some((level) => level === said) ? 1 : -1
}

function signVote(said: Value): Vote {
  if (said === SIGN.for) return 1
  if (said === SIGN.against) return -1
  return said === null ? null : 0
}

function comments(bodies: readonly string[], votes: readonly (readonly Vote[])[]): Value[][] {
  const heads = [
    'timestamp',
    'datetime',
    'comment-id',
    'author-id',
    'agrees',
    'disagrees',
    'moderated',
    'comment-body',
  ]
  const count = (at: number, vote: Vote) => votes.filter((row) => row[at] === vote).length
  return [
    heads,
    ...bodies.map((body, at) => [null, null, at, null, count(at, 1), count(at, -1), MODERATED_IN, body]),
  ]
}

function participants(bodies: readonly string[], votes: readonly (readonly Vote[])[]): Value[][] {
  const heads = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree']
  const told = (row: readonly Vote[], vote: Vote) => row.filter((each) => each === vote).length
  return [
    [...heads, ...bodies.map((_, at) => String(at))],
    ...votes.map((row, at) => {
      const given = row.filter((vote) => vote !== null).length
      return [at, null, null, given, told(row, 1), told(row, -1), ...row]
    }),
  ]
}
