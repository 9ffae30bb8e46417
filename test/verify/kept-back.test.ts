/**
 * A report whose log tells less than the program tells: whoever holds a file can put the cover of a field in its place, and
 * the digests and the head stay as they were.
 */
import { sha256 } from '@cabildo/server/workshops/chain'
import { coverOf } from '@cabildo/shared/record/cover'
import { coversOf } from '@cabildo/shared/record/link'
import { partCover } from '@cabildo/shared/record/merkle'
import { isAsPublished, publishedFields } from '@cabildo/shared/record/published'
import type { RecordLink } from '@cabildo/shared/record/record'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import { describe, expect, it } from 'vitest'
import { everySample, played } from './played.ts'

type File = Awaited<ReturnType<typeof played>>
type Activity = File['report']['activities'][number]
type Round = Activity['rounds'][number]

function verdictOf({ sum: _old, ...whole }: File) {
  const text = JSON.stringify({ ...whole, sum: sha256(JSON.stringify(whole)) })
  return verifyFile(new TextEncoder().encode(text))
}

function saying(link: RecordLink, name: string): unknown {
  const field = link.fields?.find((each) => typeof each !== 'string' && each.name === name)
  return typeof field === 'object' ? field.value : undefined
}

/** Every field, or those of these names, under its cover. */
function coverUp(link: RecordLink, names: readonly string[] | null): RecordLink {
  const fields = link.fields?.map((field) =>
    typeof field === 'string' || (names && !names.includes(field.name))
      ? field
      : coverOf(sha256, field.salt, field.name, JSON.stringify(field.value)),
  )
  return fields ? { ...link, fields } : link
}

function withChain(file: File, change: (link: RecordLink) => RecordLink): File {
  return file.record ? { ...file, record: { ...file.record, chain: file.record.chain.map(change) } } : file
}

function withRounds(file: File, change: (round: Round) => Round): File {
  const activities = file.report.activities.map((activity) => ({
    ...activity,
    rounds: activity.rounds.map(change),
  }))
  return { ...file, report: { ...file.report, activities } }
}

/** Two votes of seven people. */
async function twoVotes(): Promise<File> {
  const [sample] = everySample().filter(({ kind }) => kind === 'vote')
  if (sample === undefined) throw new Error('there is no sample of a vote')
  const asked = { ...sample, secrecy: 'open', rounds: 1 } as const
  return played({ asked: [asked, asked], people: 7, groups: 2, seed: 3 })
}

describe('[V1] a report of which something was kept back', () => {
  it('is not sound without one of its votes, though nothing else in it is otherwise', async () => {
    const file = await twoVotes()
    const gone = file.report.activities.at(-1)?.id
    const rest = {
      ...withChain(file, (link) => (saying(link, 'activity') === gone ? coverUp(link, null) : link)),
      report: { ...file.report, activities: file.report.activities.filter(({ id }) => id !== gone) },
    }
    const rounds = file.record?.rounds?.filter(({ activity }) => activity !== gone) ?? null
    expect(isSound(verdictOf(file))).toBe(true)
    const cheated = { ...rest, record: rest.record && { ...rest.record, rounds } }
    expect(verdictOf(cheated).wrong).toMatchObject({ wrong: 'kept-back' })
  })

  it('is not sound as one by another rule, or by none', async () => {
    const file = await twoVotes()
    const hidden = withChain(file, (link) => coverUp(link, ['rule']))
    const free = withRounds(hidden, (round) => ({ ...round, rule: null }))
    expect(verdictOf(free).wrong).toMatchObject({ wrong: 'log', field: 'rule' })
  })

  it('is not sound with another smallest group, or as one that has not ended', async () => {
    const file = await twoVotes()
    const lower = withRounds(
      withChain(file, (link) => coverUp(link, ['smallestGroup'])),
      (round) => ({ ...round, result: round.result && { ...round.result, smallestGroup: 1 } }),
    )
    expect(verdictOf(lower).wrong).toMatchObject({ wrong: 'kept-back' })
    const going = withChain(file, (link) =>
      saying(link, 'type') === 'workshop-ended' ? coverUp(link, null) : link,
    )
    const interim = { ...going, report: { ...going.report, edition: 'interim' as const } }
    expect(verdictOf(interim).wrong).toMatchObject({ wrong: 'kept-back' })
  })
})

/** The vote with the part of some of its ballots covered: figures by groups could then say anything. */
function withoutParts(file: File, howMany: (ballots: number) => number): File {
  const rounds = file.record?.rounds?.map(({ ballots, ...round }) => ({
    ...round,
    ballots:
      ballots?.map((ballot, at) =>
        typeof ballot.part === 'string' || at >= howMany(ballots.length)
          ? ballot
          : { ...ballot, part: partCover(sha256, ballot.part.salt, ballot.part.id) },
      ) ?? null,
  }))
  return { ...file, record: file.record && { ...file.record, rounds: rounds ?? null } }
}

describe('[V3] ballots whose part of the room was covered', () => {
  it.each(['open', 'anonymous', 'confidential'] as const)(
    'are not sound where it can be told: %s',
    async (secrecy) => {
      const [sample] = everySample().filter(({ kind }) => kind === 'vote')
      if (sample === undefined) throw new Error('there is no sample of a vote')
      const file = await played({
        asked: [{ ...sample, secrecy, rounds: 1 }],
        people: 24,
        groups: 2,
        seed: 5,
      })
      const parts = file.record?.rounds?.flatMap(
        ({ ballots }) => ballots?.map(({ part }) => typeof part) ?? [],
      )
      expect(new Set(parts)).toEqual(new Set(['object']))
      expect(isSound(verdictOf(file))).toBe(true)
      for (const howMany of [() => 1, (all: number) => all])
        expect(verdictOf(withoutParts(file, howMany)).wrong).toMatchObject({ wrong: 'ballots' })
    },
  )
})

/** Only logs that cannot be checked anyway have none. */
const ALWAYS = ['smallestGroup']

/** Of each event of which something is told: the fields it must have, and those that it may have. */
const SHAPES = WorkshopEvent.def.options.flatMap((option) => {
  const shape = Object.entries(
    option.shape as Record<string, { safeParse: (value: unknown) => { success: boolean } }>,
  )
  const type = (option.shape.type.def as unknown as { values: string[] }).values[0] ?? ''
  const may = shape.flatMap(([name, field]) =>
    field.safeParse(undefined).success && !ALWAYS.includes(name) ? [name] : [],
  )
  const published = publishedFields(type)
  return published === null
    ? []
    : [{ type, published, must: shape.map(([name]) => name).filter((name) => !may.includes(name)), may }]
})

/** Kinds that count ballots keep the rule, kinds that ask for grounds keep these; a seal covers its ballots. */
const TOGETHER = (fields: readonly string[], type: string) =>
  type !== 'round-opened' || !(fields.includes('rule') && fields.includes('grounds'))

function subsets(names: readonly string[]): string[][] {
  return Array.from({ length: 2 ** names.length }, (_, set) =>
    names.filter((_, at) => (set & (2 ** at)) !== 0),
  )
}

describe('[V1] what is told of an event', () => {
  it.each(SHAPES)(
    '$type, with every field that it may have, is what the program tells',
    ({ type, published, must, may }) => {
      for (const optional of subsets(may)) {
        const names = ['@at', '@by', '@person', ...must, ...optional]
        const isSealed = names.includes('cover')
        const value = (name: string) =>
          name === 'type' ? type : name === 'seal' ? (isSealed ? { leaf: 3 } : null) : 1
        const told = new Map(
          names.filter((name) => published.includes(name)).map((name) => [name, value(name)]),
        )
        const covered = names.length - told.size
        if (TOGETHER(names, type)) expect([optional, isAsPublished(told, covered)]).toEqual([optional, true])
        for (const name of told.keys()) {
          const less = new Map([...told].filter(([own]) => own !== name))
          // Words and rule of a round are told while the report prints it, which is checked against the report.
          if (name === 'items' || name === 'rule') continue
          // Only what has a rule is asked again in part.
          if (name === 'partial' && !told.has('rule')) continue
          expect([name, isAsPublished(less, covered + 1)]).toEqual([name, false])
        }
      }
      expect(
        coversOf(sha256, 'salt', { at: 1, by: 'host', person: null, payload: `{"type":"${type}"}` }),
      ).toHaveLength(4)
    },
  )
})
