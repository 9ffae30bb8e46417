/** The numbers of a chart as a table: for screen readers always, for everybody behind a toggle when it has words. */
import styles from './chart-table.module.css'

export interface ChartTableData {
  /** Column headings; the first one names the row headings. */
  columns: readonly string[]
  rows: readonly { id: string; head: string; cells: readonly string[] }[]
}

interface Props {
  caption: string
  data: ChartTableData
  /** Words of the toggle, e.g. "Show the numbers"; without them the table is for screen readers only. */
  toggle?: string | undefined
}

export function ChartTable({ caption, data, toggle }: Props) {
  const table = (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.head}</th>
            {row.cells.map((cell, index) => (
              <td key={data.columns[index + 1] ?? index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!toggle) return <div className="sr-only">{table}</div>
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{toggle}</summary>
      <div className={styles.scroll}>{table}</div>
    </details>
  )
}
