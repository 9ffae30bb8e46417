/** What all charts share: a figure with a name, a description, the picture as one image, and the same numbers as a table. */
import { type ReactNode, useId } from 'react'
import styles from './chart-frame.module.css'
import { ChartTable, type ChartTableData } from './chart-table.tsx'

export interface ChartTexts {
  /** Name of the chart; shown when showTitle. */
  title: string
  /** What it shows in one sentence, spoken after the name. */
  desc: string
  showTitle?: boolean | undefined
  /** Words of the toggle that shows the table; without them the table is for screen readers only. */
  tableToggle?: string | undefined
}

interface Props extends ChartTexts {
  table: ChartTableData
  /** Key to signs, above the picture. */
  legend?: ReactNode
  children: ReactNode
}

export function ChartFrame({ title, desc, showTitle, tableToggle, table, legend, children }: Props) {
  const id = useId()
  return (
    <figure className={styles.frame}>
      {showTitle && <figcaption className={styles.title}>{title}</figcaption>}
      {legend}
      <div role="img" aria-label={title} aria-describedby={id} className={styles.picture}>
        {children}
      </div>
      <p id={id} className="sr-only">
        {desc}
      </p>
      <ChartTable caption={title} data={table} toggle={tableToggle} />
    </figure>
  )
}
