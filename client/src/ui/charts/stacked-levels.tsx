/** How answers spread over ordered steps: support to the right of the middle, opposition to the left, the undecided apart. */
import { Fragment } from 'react'
import { LevelMark, type LevelTone } from '../level-mark.tsx'
import { ChartFrame, type ChartTexts } from './chart-frame.tsx'
import { Legend } from './legend.tsx'
import { type Level, placeSegments } from './level-segments.ts'
import styles from './stacked-levels.module.css'

export interface LevelRow {
  id: string
  label: string
  /** A line of facts under the label, e.g. "2 blocks · support 78 %". */
  note?: string | undefined
  /** Share of each level from 0 to 1, and its words for the table; levels not named count as none. */
  shares: readonly { level: string; share: number; text: string; short?: string | undefined }[]
}

interface Props extends ChartTexts {
  /** All levels, from the strongest support to the strongest opposition. */
  levels: readonly (Level & { label: string; tone: LevelTone })[]
  rows: readonly LevelRow[]
  /** Name of the row headings. */
  names: { item: string }
}

/** Narrower segments carry no figure; the table does. Percent of the strip. */
const ROOM_FOR_TEXT = 7.5

export function StackedLevels({ levels, rows, names, ...texts }: Props) {
  const { middle, segments } = placeSegments(levels, rows)
  const toneOf = new Map(levels.map((level) => [level.id, level.tone]))
  const table = {
    columns: [names.item, ...levels.map((level) => level.label)],
    rows: rows.map((row) => ({
      id: row.id,
      head: row.label,
      cells: levels.map(({ id }) => row.shares.find((cell) => cell.level === id)?.text ?? '0'),
    })),
  }
  const entries = levels.map((level) => ({
    id: level.id,
    sign: <LevelMark tone={level.tone} size="1.25em" />,
    text: level.label,
  }))
  return (
    <ChartFrame {...texts} table={table} legend={<Legend entries={entries} />}>
      {rows.map((row, index) => (
        <div key={row.id} className={styles.row}>
          <span className={styles.label}>
            {row.label}
            {row.note && <span className={styles.note}>{row.note}</span>}
          </span>
          <svg className={styles.strip} aria-hidden="true">
            {(segments[index] ?? []).map(({ level, from, width }) => (
              <Fragment key={level}>
                <rect
                  x={`${from}%`}
                  width={`${width}%`}
                  height="100%"
                  fill={`var(--level-${toneOf.get(level)})`}
                  className={styles.segment}
                />
                {width >= ROOM_FOR_TEXT && (
                  <text
                    x={`${from + width / 2}%`}
                    y="50%"
                    dy=".36em"
                    className={styles.text}
                    fill={`var(--level-ink-${toneOf.get(level)})`}
                  >
                    {row.shares.find((cell) => cell.level === level)?.short ?? ''}
                  </text>
                )}
              </Fragment>
            ))}
            <line x1={`${middle}%`} x2={`${middle}%`} y1="-12%" y2="112%" className={styles.middle} />
          </svg>
        </div>
      ))}
    </ChartFrame>
  )
}
