/** Rows against headings as a real table: each cell says its figure in words and tints by height; an empty cell is seen as one. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './heat-table.module.css'

export interface HeatCell {
  id: string
  body: ReactNode
  /** A step of the heat scale, 1 to 5; null: nothing was said, the cell is an empty frame; undefined: no tint. */
  heat?: number | null | undefined
  /** Given to this column earlier or elsewhere. */
  marked?: boolean | undefined
}

export interface HeatRow {
  id: string
  head: string
  lang?: string | undefined
  cells: readonly HeatCell[]
  /** The figure of the row as a whole. */
  end?: string | undefined
}

interface Props {
  caption: string
  corner: string
  headings: readonly { id: string; text: string; lang?: string | undefined }[]
  rows: readonly HeatRow[]
  /** Heading of the figures of the rows. */
  end?: string | undefined
}

export function HeatTable({ caption, corner, headings, rows, end }: Props) {
  const { t } = useTranslation('kind-matrix')
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          <col className={styles.first} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {headings.map(({ id, text, lang }) => (
              <th key={id} scope="col" className={styles.column} lang={lang}>
                {text}
              </th>
            ))}
            {end !== undefined && (
              <th scope="col" className={styles.column}>
                {end}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.head} lang={row.lang}>
                {row.head}
              </th>
              {row.cells.map(({ id, body, heat, marked }) => (
                <td
                  key={id}
                  className={classNames(styles.cell, heat === null && styles.empty, marked && styles.marked)}
                  style={
                    heat ? { background: `var(--heat-${heat})`, color: `var(--heat-ink-${heat})` } : undefined
                  }
                >
                  {body}
                  {marked && (
                    <>
                      <span aria-hidden="true" className={styles.sign}>
                        {' '}
                        ◆
                      </span>
                      <span className="sr-only"> {t('overlay.mark')}</span>
                    </>
                  )}
                </td>
              ))}
              {end !== undefined && <td className={styles.end}>{row.end}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
