/** Assessments read again: marks per row and heading, on five sorts of scales; all values in thousandths of a step. */
import { UNTOLD } from '../expected.ts'
import { naiveMedian, naiveQuantile } from '../naive/ordinal.ts'
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
import { type AssessScale, scaleFrom } from './assess-scale.ts'

/** Fewer who came back are not told. */
const FEWEST_MOVED = 5

export function readAssessments(ask: Ask): Reading {
  const headings = (Array.isArray(ask.config.headings) ? ask.config.headings : []).map((each) => ({
    id: String(Object(each).id),
    weight: numberAt(each, 'weight') ?? 1,
  }))
  const columns = headings.length === 0 ? [{ id: '', weight: 1 }] : headings
  const rounds = numberAt(ask.config, 'rounds') ?? 1
  const own = partAt(ask.config, 'scales')
  const scales = ask.items.map((id) => scaleFrom(Object.hasOwn(own, id) ? own[id] : ask.config.scale))
  const scaleAt = (item: number): AssessScale => scales[item] ?? scaleFrom(ask.config.scale)
  const rated = scales.filter(({ isRated }) => isRated)

  const marksOf = (marks: unknown, item: number) => partAt(marks, ask.items[item] ?? '')
  const markOf = (answer: Answer, item: number, heading: string) => marksOf(answer.marks, item)[heading]

  /** The weighted mean over the headings that were marked, rounded once; null where none was but with "don't know". */
  const rowOf = (marks: unknown, item: number): { value: number; place: number | null } | null => {
    const scale = scaleAt(item)
    const given = columns.flatMap(({ id, weight }) => {
      const mark = numberAt(marksOf(marks, item), id)
      return mark === null ? [] : [{ mark, weight }]
    })
    const [first] = given
    if (first === undefined) return null
    const weights = sum(given.map(({ weight }) => weight))
    const value = Math.round(sum(given.map(({ mark, weight }) => scale.worth(mark) * weight)) / weights)
    if (columns.length === 1) return { value, place: scale.place(first.mark) }
    return { value, place: scale.isRated ? scale.placeOfMean(value) : null }
  }

  const read = (answer: Answer): Said => ({
    items: positions(ask).map((item) => {
      const row = rowOf(answer.marks, item)
      const scale = scaleAt(item)
      if (row === null || !scale.isRated) return null
      return { value: row.value, supports: row.value >= scale.supportFrom }
    }),
    cells:
      headings.length === 0
        ? []
        : positions(ask).flatMap((item) =>
            columns.map(({ id }) => {
              const mark = numberAt(marksOf(answer.marks, item), id)
              const scale = scaleAt(item)
              if (mark === null || !scale.isRated) return null
              return { value: scale.worth(mark), supports: scale.worth(mark) >= scale.supportFrom }
            }),
          ),
    ranks: null,
    says: Object.keys(partAt(answer, 'marks')).length > 0,
  })

  const cellDetail = (answers: readonly Answer[], item: number, heading: string) => {
    const scale = scaleAt(item)
    const all = answers.map((answer) => markOf(answer, item, heading))
    const marks = all.flatMap((mark) => (typeof mark === 'number' ? [mark] : []))
    const places = marks.map(scale.place)
    const quantile = (p: number) => naiveQuantile(marks, p) ?? 0
    return {
      heading,
      n: marks.length,
      unknown: all.filter((mark) => mark === 'unknown').length,
      counts: counted(places, scale.places),
      median: scale.isOrdered && !scale.isNumeric ? naiveMedian(places) : null,
      mean: marks.length === 0 || !scale.isRated ? null : sum(marks.map(scale.worth)) / marks.length / 1000,
      middle:
        !scale.isNumeric || marks.length === 0
          ? null
          : { low: quantile(0.25), median: quantile(0.5), high: quantile(0.75) },
    }
  }

  const nowPlace = (answer: Answer, item: number) => rowOf(answer.marks, item)?.place ?? null
  const beforePlace = (answer: Answer, item: number) =>
    answer.was === undefined ? null : (rowOf(answer.was, item)?.place ?? null)

  const movedDetail = (answers: readonly Answer[], item: number) => {
    const pairs = answers.flatMap((answer) => {
      const [before, now] = [beforePlace(answer, item), nowPlace(answer, item)]
      return before === null || now === null ? [] : [{ before, now }]
    })
    if (rounds < 2 || pairs.length < FEWEST_MOVED) return null
    const { places } = scaleAt(item)
    return {
      both: pairs.length,
      changed: pairs.filter(({ before, now }) => before !== now).length,
      before: counted(
        pairs.map(({ before }) => before),
        places,
      ),
      now: counted(
        pairs.map(({ now }) => now),
        places,
      ),
    }
  }

  const isOnScales = headings.length === 0 && scales.some(({ isLabelled }) => isLabelled)
  const unit =
    rated.length === 0
      ? { min: 0, max: 0, divisor: 1000 }
      : {
          min: Math.min(...rated.map(({ min }) => min)),
          max: Math.max(...rated.map(({ max }) => max)),
          divisor: 1000,
        }
  return {
    unit,
    cellUnit: unit,
    cells:
      headings.length === 0
        ? []
        : ask.items.flatMap((item) => columns.map(({ id }) => ({ item, heading: id }))),
    countsEmpty: false,
    fewest: () => 0,
    read,
    scales: !isOnScales
      ? null
      : (answers) =>
          positions(ask).map((item) => ({
            places: scaleAt(item).isLabelled ? answers.flatMap((answer) => nowPlace(answer, item) ?? []) : [],
            levels: scaleAt(item).isLabelled ? scaleAt(item).places : 0,
          })),
    adoption: null,
    detail: (answers, tellsEarlier) => ({
      ballots: answers.length,
      abstained: answers.filter((answer) => Object.keys(partAt(answer, 'marks')).length === 0).length,
      rows: positions(ask).map((item) => ({
        id: ask.items[item] ?? '',
        cells: columns.map(({ id }) => cellDetail(answers, item, id)),
        moved: tellsEarlier ? movedDetail(answers, item) : UNTOLD,
      })),
      // People's own words are not among the published ballots.
      reasons: UNTOLD,
    }),
    notes: { count: headings.length },
    again:
      rounds < 2
        ? null
        : {
            planned: rounds,
            apart: true,
            isBack: (answer) => answer.was !== undefined,
            now: nowPlace,
            before: beforePlace,
            levels: (item) => scaleAt(item).places,
            agreed: (answers, item) => {
              const rows = answers.flatMap((answer) => rowOf(answer.marks, item) ?? [])
              const scale = scaleAt(item)
              const support = rows.filter(({ value }) => value >= scale.supportFrom).length
              const places = rows.flatMap(({ place }) => place ?? [])
              const largest = scale.isRated
                ? Math.max(support, rows.length - support)
                : Math.max(0, ...counted(places, scale.places))
              return rows.length > 0 && largest * 4 >= rows.length * 3
            },
          },
    orders: false,
    shares: false,
    picks: false,
  }
}
