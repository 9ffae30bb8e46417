/** Rows of the report: one per room size and figure, ours against the bare server of the same run. */
import { FIGURE_NAMES, FIGURES, type Figure, type Readings } from './figures.ts'
import { median, ratio, rounded, spreadOf } from './statistics.ts'

/** Both subjects in one run. */
export type Pair = { ours: Readings; bare: Readings }

export type Row = {
  phones: number
  figure: Figure
  unit: string
  /** Medians over the runs; null where this subject has no such figure. */
  ours: number | null
  bare: number | null
  /** Median over the runs of ours to bare in the same run. */
  ratio: number | null
  /** Range over the runs of the ratio, or of ours where there is no ratio. */
  min: number | null
  max: number | null
  /** In at least one run the load generator used over 90 % of its core, and may have set the pace. */
  generatorBound: boolean
}

export function rowsOf(phones: number, pairs: readonly Pair[]): Row[] {
  return FIGURE_NAMES.map((figure) => rowOf(phones, figure, pairs))
}

function rowOf(phones: number, figure: Figure, pairs: readonly Pair[]): Row {
  const ours = pairs.flatMap((pair) => pair.ours.of(figure) ?? [])
  const bare = pairs.flatMap((pair) => pair.bare.of(figure) ?? [])
  const ratios = pairs.flatMap((pair) => ratio(pair.ours.of(figure), pair.bare.of(figure)) ?? [])
  const range = spreadOf(ratios.length > 0 ? ratios : ours)
  return {
    phones,
    figure,
    unit: FIGURES[figure],
    ours: rounded(median(ours)),
    bare: rounded(median(bare)),
    ratio: rounded(median(ratios)),
    min: rounded(range?.least ?? null),
    max: rounded(range?.most ?? null),
    generatorBound: pairs.some(
      (pair) => pair.ours.isGeneratorBound(figure) || pair.bare.isGeneratorBound(figure),
    ),
  }
}
