/** Gradients of agreement read again: 1, 2, 3, 6, 7, 8 lie on the line; the first four are support; 4 and 5 stand beside it; 8 is a veto. */
import { UNTOLD } from '../expected.ts'
import { naiveAgreementA, naiveCns, naiveMedian } from '../naive/ordinal.ts'
import {
  type Answer,
  type Ask,
  counted,
  numberAt,
  partAt,
  positions,
  type Reading,
  type Said,
} from '../said.ts'

const LINE = [1, 2, 3, 6, 7, 8]
const VETO = 8
const isSupport = (level: number) => level <= 3 || level === 6

export function readConsents(ask: Ask): Reading {
  const share = numberAt(ask.config, 'adoptAt') ?? 1
  const rounds = numberAt(ask.config, 'rounds') ?? 1
  const levelOf = (answer: Answer, item: number) => numberAt(answer.levels, ask.items[item] ?? '')
  const placeOf = (level: number | null) =>
    level === null || !LINE.includes(level) ? null : LINE.indexOf(level)
  const levelsOf = (answers: readonly Answer[], item: number) =>
    answers.flatMap((answer) => levelOf(answer, item) ?? [])
  const placesOf = (answers: readonly Answer[], item: number) =>
    levelsOf(answers, item).flatMap((level) => placeOf(level) ?? [])
  const isEmpty = (answer: Answer) => Object.keys(partAt(answer, 'levels')).length === 0
  const vetoes = (answers: readonly Answer[], item: number) =>
    levelsOf(answers, item).filter((level) => level === VETO).length

  const read = (answer: Answer): Said => ({
    items: positions(ask).map((item) => {
      const level = levelOf(answer, item)
      if (level === null || placeOf(level) === null) return null
      return { value: isSupport(level) ? 1 : 0, supports: isSupport(level) }
    }),
    cells: [],
    ranks: null,
    says: !isEmpty(answer),
  })

  const detailOf = (answers: readonly Answer[], item: number) => {
    const levels = levelsOf(answers, item)
    const places = placesOf(answers, item)
    const support = levels.filter(isSupport).length
    const middle = naiveMedian(places)
    const blocks = vetoes(answers, item)
    const lowest = places.length === 0 ? null : support / places.length
    const why =
      lowest === null
        ? 'no-answers'
        : blocks > 0
          ? 'blocked'
          : lowest < share
            ? 'too-little-support'
            : 'adopted'
    return {
      id: ask.items[item] ?? '',
      counts: counted(
        levels.map((level) => level - 1),
        8,
      ),
      support,
      answered: places.length,
      abstained: levels.filter((level) => level === 4).length,
      discuss: levels.filter((level) => level === 5).length,
      blocks,
      median: middle?.map((place) => LINE[place] ?? 0) ?? null,
      cns: naiveCns(places, LINE.length),
      agreementA: naiveAgreementA(places, LINE.length),
      why: places.length === 0 ? 'no-answers' : null,
      overall: {
        adopted: why === 'adopted',
        lowest,
        missing: lowest === null ? share : Math.max(0, share - lowest),
        blocks,
        why,
      },
    }
  }

  return {
    unit: { min: 0, max: 1, divisor: 1 },
    cellUnit: { min: 0, max: 1, divisor: 1 },
    cells: [],
    countsEmpty: false,
    fewest: () => 0,
    read,
    scales: (answers) =>
      positions(ask).map((item) => ({ places: placesOf(answers, item), levels: LINE.length })),
    adoption: { share, blocks: vetoes },
    detail: (answers) => ({
      rule: { percent: Math.round(share * 1000) / 10, adoptAt: share },
      ballots: answers.length,
      abstained: answers.filter(isEmpty).length,
      items: positions(ask).map((item) => detailOf(answers, item)),
      // People's own words are not among the published ballots.
      reservations: UNTOLD,
    }),
    notes: { percent: Math.round(share * 1000) / 10 },
    again:
      rounds < 2
        ? null
        : {
            planned: rounds,
            apart: true,
            isBack: (answer) => answer.was !== undefined,
            now: (answer, item) => placeOf(levelOf(answer, item)),
            before: (answer, item) => placeOf(numberAt(answer.was, ask.items[item] ?? '')),
            levels: () => LINE.length,
            agreed: (answers, item) => {
              const places = placesOf(answers, item)
              const support = levelsOf(answers, item).filter(isSupport).length
              const least = share * places.length
              return places.length > 0 && (support >= least || places.length - support >= least)
            },
          },
    orders: false,
    shares: false,
    picks: false,
  }
}
