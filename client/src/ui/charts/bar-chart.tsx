/** Horizontal bars: one person, one voice, and beside it, hatched, every group with equal weight. Text comes formatted. */
import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import styles from './bar-chart.module.css'
import { BarRow, type BarRowData } from './bar-row.tsx'
import { ChartFrame, type ChartTexts } from './chart-frame.tsx'
import { FillPattern } from './fill-pattern.tsx'
import { Legend } from './legend.tsx'

interface Props extends ChartTexts {
  rows: readonly BarRowData[]
  /** Names of the row headings and the series, for legend and table; second and n only when the rows have them. */
  names: {
    item: string
    first: string
    second?: string | undefined
    n?: string | undefined
    rank?: string | undefined
  }
  /** Value of a full-length bar, and of the second series when its unit differs; default: the largest of each. */
  max?: number | undefined
  maxSecond?: number | undefined
  /** A line after the first so many rows, with its words, e.g. "goes on to the ranking". */
  cut?: { after: number; text: string } | undefined
}

export function BarChart({ rows, names, max, maxSecond, cut, ...texts }: Props) {
  const hatch = useId()
  const largest = (values: (number | null | undefined)[]) =>
    Math.max(1e-9, ...values.map((value) => value ?? 0))
  const length = scaleLinear([0, max ?? largest(rows.map((row) => row.value))], [0, 100]).clamp(true)
  const lengthSecond = scaleLinear(
    [0, maxSecond ?? largest(rows.map((row) => row.second?.value))],
    [0, 100],
  ).clamp(true)
  const widest = Math.max(...rows.flatMap((row) => [row.text.length, row.second?.text.length ?? 0]), 1)
  const table = {
    columns: [names.rank, names.item, names.first, names.second, names.n].filter(
      (name) => name !== undefined,
    ),
    rows: rows.map((row) => ({
      id: row.id,
      head: names.rank === undefined ? row.label : (row.rank ?? ''),
      cells: [
        ...(names.rank === undefined ? [] : [row.label]),
        row.text,
        ...(names.second === undefined ? [] : [row.second?.text ?? '']),
        ...(names.n === undefined ? [] : [row.n ?? '']),
      ],
    })),
  }
  const legend = names.second !== undefined && (
    <Legend
      entries={[
        { id: 'first', sign: <span className={styles.firstSign} />, text: names.first },
        { id: 'second', sign: <span className={styles.secondSign} />, text: names.second },
      ]}
    />
  )
  return (
    <ChartFrame {...texts} table={table} legend={legend}>
      <svg width="0" height="0" className={styles.defs}>
        <FillPattern id={hatch} colour="var(--copper)" ground="var(--copper-wash)" />
      </svg>
      {rows.map((row, index) => (
        <div key={row.id}>
          <BarRow
            row={row}
            length={length}
            lengthSecond={lengthSecond}
            hatch={`url(#${hatch})`}
            textWidth={`${widest + 0.5}ch`}
            order={index}
          />
          {cut?.after === index + 1 && <p className={styles.cut}>{cut.text}</p>}
        </div>
      ))}
    </ChartFrame>
  )
}
