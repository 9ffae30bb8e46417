/** How far each group supports each item: one sign per group on a line from 0 to 100 %. */
import { GroupMark } from '../group-mark.tsx'
import { ChartFrame, type ChartTexts } from './chart-frame.tsx'
import { DotLine, type DotRow } from './dot-line.tsx'
import styles from './group-dots.module.css'
import { Legend } from './legend.tsx'

interface Props extends ChartTexts {
  rows: readonly DotRow[]
  /** The groups that appear, in their order; mark is the group's place in the workshop's list, from 0. */
  groups: readonly { id: string; name: string; mark: number }[]
  /** Names of the row headings and of the room's own figure. */
  names: { item: string; overall: string }
  /** Words under the line; default 0 %, 50 %, 100 %. */
  axis?: readonly { value: number; text: string }[] | undefined
  /** A support line, drawn through all rows, 0 to 1. */
  threshold?: { value: number; text: string } | undefined
  /** Least distance of two signs in one lane, as a share of the line; the default suits the narrowest phone. */
  gap?: number | undefined
}

const percents = [0, 0.5, 1].map((value) => ({ value, text: `${value * 100} %` }))

export function GroupDots({ rows, groups, names, axis = percents, threshold, gap = 0.07, ...texts }: Props) {
  const table = {
    columns: [names.item, names.overall, ...groups.map((group) => group.name)],
    rows: rows.map((row) => ({
      id: row.id,
      head: row.label,
      cells: [
        row.overall.text,
        ...groups.map(({ id }) => row.groups.find((cell) => cell.id === id)?.text ?? ''),
      ],
    })),
  }
  const entries = [
    ...groups.map((group) => ({ id: group.id, sign: <GroupMark index={group.mark} />, text: group.name })),
    { id: ' overall', sign: <span className={styles.overallSign} />, text: names.overall },
    ...(threshold ? [{ id: ' line', sign: <span className={styles.lineSign} />, text: threshold.text }] : []),
  ]
  const markOf = new Map(groups.map((group) => [group.id, group.mark]))
  return (
    <ChartFrame {...texts} table={table} legend={<Legend entries={entries} />}>
      {rows.map((row) => (
        <DotLine key={row.id} row={row} markOf={markOf} ticks={axis} threshold={threshold?.value} gap={gap} />
      ))}
      <div className={styles.row}>
        <span className={styles.axisSpace} />
        <span className={styles.axis}>
          {axis.map((tick) => (
            <span key={tick.value} className={styles.tick} style={{ left: `${tick.value * 100}%` }}>
              {tick.text}
            </span>
          ))}
        </span>
        <span className={styles.figure} />
      </div>
    </ChartFrame>
  )
}
