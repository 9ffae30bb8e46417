/** Votes read again: dots, approvals, points, quadratic votes, scores, yes and no. */
import { naiveMedian } from '../naive/ordinal.ts'
import {
  type Answer,
  type Ask,
  counted,
  numberAt,
  partAt,
  positions,
  type Reading,
  type Said,
  sum,
} from '../said.ts'

export function readVotes(ask: Ask): Reading {
  const method = String(ask.config.method)
  const cap = numberAt(ask.config, 'cap') ?? 1
  const budget = numberAt(ask.config, 'budget') ?? 1
  // Leaving an item out of these is no opinion; everywhere else it is giving it nothing.
  const mayBeSilent = method === 'score' || method === 'yes-no'
  const least = method === 'score' ? (numberAt(ask.config, 'supportFrom') ?? Math.ceil(cap * 0.7)) : 1
  const dotsOf = (answer: Answer) => ask.items.map((id) => numberAt(answer.dots, id))
  const isEmpty = (answer: Answer) => Object.keys(partAt(answer, 'dots')).length === 0

  const read = (answer: Answer): Said => {
    const given = dotsOf(answer).map((dots) => (mayBeSilent ? dots : (dots ?? 0)))
    return {
      items: given.map((value) => (value === null ? null : { value, supports: value >= least })),
      cells: [],
      // More is better: the one given most stands in the first tier.
      ranks: given.map((value) => (value === null ? null : -value)),
      says: !isEmpty(answer),
    }
  }

  const spent = (answer: Answer) => {
    const given = Object.values(partAt(answer, 'dots')).map(Number)
    if (method === 'quadratic') return sum(given.map((votes) => votes * votes))
    return mayBeSilent ? given.length : sum(given)
  }

  const detailOf = (answers: readonly Answer[], item: number) => {
    const all = answers.map((answer) => dotsOf(answer)[item] ?? null)
    const told = all.filter((dots) => dots !== null)
    const some = told.filter((dots) => dots > 0)
    const levels = all.flatMap((dots) => (dots === null ? (mayBeSilent ? [] : [0]) : [dots]))
    const shown = method === 'points' ? levels.map((dots) => Math.min(dots, 1)) : levels
    return {
      id: ask.items[item] ?? '',
      dots: sum(told),
      reached: mayBeSilent ? told.length : some.length,
      ...(method === 'quadratic' ? { credits: sum(told.map((votes) => votes * votes)) } : {}),
      ...(method === 'score'
        ? { mean: told.length === 0 ? null : sum(told) / told.length, median: naiveMedian(told) }
        : {}),
      spread: counted(shown, (method === 'points' ? 1 : cap) + 1),
    }
  }

  return {
    unit: { min: 0, max: cap, divisor: 1 },
    cellUnit: { min: 0, max: 1, divisor: 1 },
    cells: [],
    countsEmpty: !mayBeSilent,
    fewest: (n) => (method === 'score' ? Math.max(3, Math.ceil(n / 4)) : 0),
    read,
    scales:
      method === 'score'
        ? (answers) =>
            positions(ask).map((item) => ({
              places: answers.flatMap((answer) => dotsOf(answer)[item] ?? []),
              levels: cap + 1,
            }))
        : null,
    adoption: null,
    detail: (answers) => ({
      method,
      budget,
      cap,
      ...(method === 'score' ? { supportFrom: least } : {}),
      ballots: answers.length,
      abstained: answers.filter(isEmpty).length,
      items: positions(ask).map((item) => detailOf(answers, item)),
      spent: counted(answers.map(spent), budget + 1),
    }),
    notes: { budget, cap, from: least },
    again: null,
    orders: false,
    shares: method === 'dots' || method === 'approval' || method === 'points',
    picks: false,
  }
}
