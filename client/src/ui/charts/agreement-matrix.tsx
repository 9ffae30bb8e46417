/** How alike the groups answered, each against each: a table with its numbers, tinted by height. It is its own table. */
import { classNames } from '../class-names.ts'
import { GroupMark } from '../group-mark.tsx'
import styles from './agreement-matrix.module.css'

export interface MatrixCell {
  /** From 0 (nothing shared) to 1 (same answers), after the caller's own scaling; null when undefined or withheld. */
  value: number | null
  text: string
  /** Why there is no value, spoken and shown on hover. */
  reason?: string | undefined
}

interface Props {
  title: string
  desc: string
  showTitle?: boolean | undefined
  groups: readonly { id: string; name: string; mark: number }[]
  /** cells[i][j] is row i against column j; the diagonal is agreement within the group. */
  cells: readonly (readonly MatrixCell[])[]
  /** Heading of the first column. */
  corner: string
}

const heat = (value: number) => Math.min(5, Math.max(1, Math.ceil(value * 5)))

export function AgreementMatrix({ title, desc, showTitle, groups, cells, corner }: Props) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={showTitle ? styles.caption : 'sr-only'}>
          {title}
          <span className="sr-only"> {desc}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {groups.map((group) => (
              <th key={group.id} scope="col" className={styles.column}>
                <GroupMark index={group.mark} />
                <span className="sr-only">{group.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group, i) => (
            <tr key={group.id}>
              <th scope="row" className={styles.head}>
                <span className={styles.name}>
                  <GroupMark index={group.mark} />
                  <span className={styles.words}>{group.name}</span>
                </span>
              </th>
              {groups.map((other, j) => {
                const cell = cells[i]?.[j]
                const step = cell && cell.value !== null ? heat(cell.value) : null
                return (
                  <td
                    key={other.id}
                    className={classNames(styles.cell, i === j && styles.own, step === null && styles.none)}
                    style={
                      step
                        ? { background: `var(--heat-${step})`, color: `var(--heat-ink-${step})` }
                        : undefined
                    }
                    title={cell?.reason}
                  >
                    {cell?.text}
                    {cell?.reason && <span className="sr-only"> {cell.reason}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
